/*
 * Lets a program fail, or die, at its n-th change of the files below a directory: the calls of the C library
 * that change files are counted and, at the n-th, met with what the environment says. Preloaded (ld.so(8)).
 *
 *   FAULT_DIRECTORY  where calls count; an absolute path
 *   FAULT_COUNTS     a file for the counts of a program that came to its end: "all names"
 *   FAULT_CALLS      "all"; "names" for calls that make, rename, delete or sync files, and no writes; "moves" for
 *                    those that rename a directory
 *   FAULT_AT         which call
 *   FAULT_KIND       kill   it dies before the call
 *                    torn   it dies after the call, of a write after half of it
 *                    power  the machine dies before the call: what was not synced is gone, in whole or in part
 *                    term   it is sent SIGTERM, and goes on
 *                    stop   it is sent SIGSTOP
 *                    EIO    this call fails; EIO+ this one and all further ones
 *                    ENOSPC+, EROFS+, EMFILE+  all from this one on that can fail so
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum { NONE, KILL, TORN, POWER, TERM, STOP, FAIL };
enum call { CREATE, WRITE, SYNC, RENAME, UNLINK, MOVE };

static const char *directory;
static size_t directory_length;
static int kind = NONE, fault, lasting, names_only, moves_only;
static long at = -1;
static atomic_long all, names, moves;

static struct { const char *name; int kind, fault, lasting; } KINDS[] = {
    {"kill", KILL, 0, 0},          {"torn", TORN, 0, 0},          {"power", POWER, 0, 0},
    {"term", TERM, 0, 0},          {"stop", STOP, 0, 0},          {"EIO", FAIL, EIO, 0},
    {"EIO+", FAIL, EIO, 1},        {"ENOSPC+", FAIL, ENOSPC, 1},  {"EROFS+", FAIL, EROFS, 1},
    {"EMFILE+", FAIL, EMFILE, 1}};

__attribute__((constructor)) static void begin(void) {
  const char *named = getenv("FAULT_KIND"), *calls = getenv("FAULT_CALLS"), *n = getenv("FAULT_AT");
  directory = getenv("FAULT_DIRECTORY");
  directory_length = directory ? strlen(directory) : 0;
  names_only = calls && !strcmp(calls, "names");
  moves_only = calls && !strcmp(calls, "moves");
  at = n ? atol(n) : -1;
  for (size_t i = 0; named && i < sizeof KINDS / sizeof *KINDS; i++) {
    if (!strcmp(named, KINDS[i].name)) {
      kind = KINDS[i].kind;
      fault = KINDS[i].fault;
      lasting = KINDS[i].lasting;
    }
  }
}

__attribute__((destructor)) static void end(void) {
  const char *counts = getenv("FAULT_COUNTS");
  FILE *file = counts && all > 0 ? fopen(counts, "w") : NULL;
  if (file) {
    fprintf(file, "%ld %ld\n", (long)all, (long)names);
    fclose(file);
  }
}

#define REAL(type, name, ...) ((type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name))

static int is_below(const char *path) {
  return directory && path && !strncmp(path, directory, directory_length) && path[directory_length] == '/';
}

static int is_file_below(int fd, char path[4096]) {
  char link[32];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = directory ? readlink(link, path, 4095) : 0;
  path[length < 0 ? 0 : length] = 0;
  return is_below(path);
}

/* ---- what a disk has not got yet: files made since, by name, until they are synced */

enum { UNSYNCED = 4096 };
static char *unsynced[UNSYNCED];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static void replace(const char *former, const char *path) {
  if (kind != POWER) return;
  pthread_mutex_lock(&lock);
  for (int i = 0; i < UNSYNCED; i++) {
    if (former ? unsynced[i] && !strcmp(unsynced[i], former) : !unsynced[i]) {
      free(unsynced[i]);
      unsynced[i] = path ? strdup(path) : NULL;
      break;
    }
  }
  pthread_mutex_unlock(&lock);
}

/* Of what was not synced a disk may have all, a part or nothing. */
static void lose_unsynced(void) {
  struct stat status;
  pthread_mutex_lock(&lock);
  for (int i = 0; i < UNSYNCED; i++) {
    if (unsynced[i] && i % 3 < 2 && !stat(unsynced[i], &status)) {
      if (truncate(unsynced[i], status.st_size / 2 * (i % 3))) _exit(98);
    }
  }
}

/* ---- the fault */

__attribute__((noreturn)) static void die(void) {
  kill(getpid(), SIGKILL);
  for (;;) pause();
}

static int can_fail_so(enum call call) {
  return fault == ENOSPC ? call == CREATE || call == WRITE : fault == EMFILE ? call == CREATE : 1;
}

/* Counts a call. What it is to do: 0 go on, TORN die after it, -1 fail with errno set. */
static int strike(enum call call) {
  long n = atomic_fetch_add(&all, 1) + 1;
  long m = call == WRITE ? atomic_load(&names) : atomic_fetch_add(&names, 1) + 1;
  if (moves_only && call != MOVE) return 0;
  long k = call == MOVE ? atomic_fetch_add(&moves, 1) + 1 : 0;
  if (at < 0 || (names_only && call == WRITE && !(lasting && m >= at))) return 0;
  long now = moves_only ? k : names_only ? m : n;
  if (now != at && !(lasting && now > at)) return 0;
  switch (kind) {
  case KILL: die();
  case POWER: lose_unsynced(); die();
  case TERM: kill(getpid(), SIGTERM); break;
  case STOP: kill(getpid(), SIGSTOP); break;
  case TORN: return TORN;
  case FAIL:
    if (can_fail_so(call)) {
      errno = fault;
      return -1;
    }
  }
  return 0;
}

/* ---- the calls */

static int opened(int fd, const char *path, int flags) {
  if (fd >= 0 && (flags & O_CREAT)) replace(NULL, path);
  return fd;
}

#define OPEN(name)                                                            \
  int name(const char *path, int flags, ...) {                                \
    va_list rest;                                                             \
    va_start(rest, flags);                                                    \
    int mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, int) : 0;         \
    va_end(rest);                                                             \
    if (!(flags & O_CREAT) || !is_below(path)) return REAL(int, name, const char *, int, ...)(path, flags, mode); \
    int what = strike(CREATE);                                                \
    if (what < 0) return -1;                                                  \
    int fd = opened(REAL(int, name, const char *, int, ...)(path, flags, mode), path, flags); \
    if (what == TORN) die();                                                  \
    return fd;                                                                \
  }

OPEN(open)
OPEN(open64)

#define DO(call, half, whole)          \
  switch (strike(call)) {              \
  case -1: return -1;                  \
  case TORN: (void)!(half); die();     \
  default: return whole;               \
  }

#define REAL_WRITE REAL(ssize_t, write, int, const void *, size_t)
ssize_t write(int fd, const void *bytes, size_t count) {
  char path[4096];
  if (!is_file_below(fd, path)) return REAL_WRITE(fd, bytes, count);
  DO(WRITE, REAL_WRITE(fd, bytes, count / 2), REAL_WRITE(fd, bytes, count))
}

#define PWRITE(name, offset)                                                              \
  ssize_t name(int fd, const void *bytes, size_t count, offset where) {                   \
    char path[4096];                                                                      \
    ssize_t (*real)(int, const void *, size_t, offset) = dlsym(RTLD_NEXT, #name);         \
    if (!is_file_below(fd, path)) return real(fd, bytes, count, where);                   \
    DO(WRITE, real(fd, bytes, count / 2, where), real(fd, bytes, count, where))           \
  }

PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define SYNC_CALL(name)                                                 \
  int name(int fd) {                                                    \
    char path[4096];                                                    \
    if (!is_file_below(fd, path)) return REAL(int, name, int)(fd);      \
    int what = strike(SYNC);                                            \
    if (what < 0) return -1;                                            \
    int done = REAL(int, name, int)(fd);                                \
    replace(path, NULL);                                                \
    if (what == TORN) die();                                            \
    return done;                                                        \
  }

SYNC_CALL(fsync)
SYNC_CALL(fdatasync)

#define REAL_RENAME REAL(int, rename, const char *, const char *)
static int renamed(const char *from, const char *to) {
  int done = REAL_RENAME(from, to);
  if (!done) replace(from, to);
  return done;
}

int rename(const char *from, const char *to) {
  if (!is_below(from)) return REAL_RENAME(from, to);
  struct stat status;
  DO(!stat(from, &status) && S_ISDIR(status.st_mode) ? MOVE : RENAME, renamed(from, to), renamed(from, to))
}

#define REAL_UNLINK REAL(int, unlink, const char *)
int unlink(const char *path) {
  if (!is_below(path)) return REAL_UNLINK(path);
  replace(path, NULL);
  DO(UNLINK, REAL_UNLINK(path), REAL_UNLINK(path))
}
