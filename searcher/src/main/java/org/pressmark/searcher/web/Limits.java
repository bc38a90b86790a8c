package org.pressmark.searcher.web;

import java.time.Duration;

/// How much one server does, and for how long; beyond that it says so.
///
/// @param running how many answers are made at once
/// @param waiting how many more may wait for their turn; of exports, a quarter of that
/// @param patience how long they wait before they are sent away
/// @param exports how many exports are written at once, beside the answers
/// @param answer how long an answer may take
/// @param export how long an export may take
/// @param idle how long a connection may be silent, a request may take to arrive, and a client to
///   take the next 32 kB of an answer
/// @param connections how many there may be
public record Limits(
    int running,
    int waiting,
    Duration patience,
    int exports,
    Duration answer,
    Duration export,
    Duration idle,
    int connections) {

  /// What suits this machine.
  public static Limits ofMachine() {
    int processors = Runtime.getRuntime().availableProcessors();
    return new Limits(
        4 * processors,
        64 * processors,
        Duration.ofSeconds(5),
        Math.max(2, processors / 2),
        Duration.ofSeconds(20),
        Duration.ofMinutes(30),
        Duration.ofSeconds(30),
        1_024);
  }
}
