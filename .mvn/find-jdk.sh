# Finds a JDK and prepares the shell for it. `pressmark` and `mvnw` read this file; it defines functions and does nothing
# else. POSIX sh, pathname expansion on.

# is_jdk DIR MINIMUM TOOL
# Succeeds if DIR holds a Java of the version MINIMUM or newer with bin/TOOL (`java`, or `javac` for a whole JDK). Sets
# `feature` to its version (25) and `jdk_build` to what tells it from all others of that version (25.0.3+9-LTS). Asks the
# `release` file, and starts a JVM only where there is none.
# shellcheck disable=SC2034 # jdk_build is for the caller
is_jdk() {
  feature='' jdk_build=''
  [ -x "$1/bin/java" ] && [ -x "$1/bin/$3" ] || return 1
  if [ -r "$1/release" ]; then
    while IFS= read -r line && [ -z "$feature" ]; do
      case $line in
      JAVA_RUNTIME_VERSION=*) jdk_build=$line ;;
      JAVA_VERSION=*) feature=$line ;;
      esac
    done <"$1/release"
  else
    feature=$("$1/bin/java" -version 2>&1) || return 1
    version=${feature#*\"}
    jdk_build=${version%%\"*}
  fi
  feature=${feature#*\"}
  feature=${feature%%[!0-9]*}
  [ "${feature:-0}" -ge "$2" ]
}

# find_jdk MINIMUM TOOL MEMO
# Sets `jdk` to the home of such a Java: JAVA_HOME's, else the one that the file MEMO names, else that of `java` on the
# PATH, else the oldest that will do of those in the usual places.
find_jdk() {
  jdk=${JAVA_HOME-}
  if [ -n "$jdk" ] && is_jdk "$jdk" "$1" "$2"; then return 0; fi
  if [ -r "$3" ]; then
    IFS= read -r jdk <"$3" || jdk=''
    if [ -n "$jdk" ] && is_jdk "$jdk" "$1" "$2"; then return 0; fi
  fi
  jdk_on_path "$1" "$2" || jdk_in_usual_place "$1" "$2"
}

# The home of `java` on the PATH, through all its links (/usr/bin/java, /etc/alternatives/java, ...).
jdk_on_path() {
  jdk=$(command -v java) || return 1
  while [ -L "$jdk" ]; do
    link=$(readlink "$jdk")
    case $link in
    /*) jdk=$link ;;
    *) jdk=${jdk%/*}/$link ;;
    esac
  done
  jdk=${jdk%/*}
  jdk=${jdk%/*}
  # Without a release file this is a shim of a version manager (or macOS's, which opens a dialogue): do not start it.
  [ -r "$jdk/release" ] && is_jdk "$jdk" "$1" "$2"
}

# Linux distributions, macOS, Homebrew, SDKMAN, asdf, mise, jabba, jenv, IntelliJ, Gradle, FreeBSD, snap.
jdk_in_usual_place() {
  jdk='' oldest=''
  for place in \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* /usr/local/*jdk* \
    /opt/*jdk* /opt/*java* /opt/java/* /opt/jdk/* /opt/jvm/* /snap/openjdk/current/jdk \
    "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.asdf/installs/java/* "${HOME-}"/.local/share/mise/installs/java/* \
    "${HOME-}"/.jabba/jdk/* "${HOME-}"/.jenv/versions/* "${HOME-}"/.jdks/* "${HOME-}"/.gradle/jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec; do
    if is_jdk "$place" "$1" "$2" && [ "$feature" -lt "${oldest:-9999}" ]; then
      jdk=$place oldest=$feature
    fi
  done
  [ -n "$jdk" ] && is_jdk "$jdk" "$1" "$2"
}

# Exports the JAVA_HOME that Maven is to run on, unless JAVA_HOME or the `java` on the PATH will do: the compiler then
# finds its own JDK (maven-toolchains-plugin). Without any JDK it leaves the complaint to Maven's wrapper.
set_maven_jdk() {
  if [ -n "${JAVA_HOME-}" ] && is_jdk "$JAVA_HOME" 17 javac || jdk_on_path 17 javac; then return 0; fi
  if jdk_in_usual_place 25 javac; then export JAVA_HOME="$jdk"; fi
}

# The JVM reads arguments and the names of files in the locale's encoding. Without a locale (cron, containers, CI) that is
# ASCII: "São Paulo" would not arrive, nor could a file of that name be opened.
use_utf8() {
  case ${LC_ALL:-${LC_CTYPE:-${LANG-}}} in
  *[Uu][Tt][Ff]-8* | *[Uu][Tt][Ff]8*) ;;
  *)
    unset LC_ALL
    export LC_CTYPE=C.UTF-8
    ;;
  esac
}
