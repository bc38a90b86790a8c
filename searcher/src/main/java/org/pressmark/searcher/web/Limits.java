package org.pressmark.searcher.web;

import java.time.Duration;

/// How much one server does, and for how long; beyond that it says so.
///
/// @param running how many requests are worked on at once
/// @param waiting how many more may wait for their turn
/// @param patience how long they wait before they are sent away
/// @param answer how long an answer may take
/// @param export how long an export may take
/// @param idle how long a connection may be silent
/// @param connections how many there may be
public record Limits(
    int running,
    int waiting,
    Duration patience,
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
        Duration.ofSeconds(20),
        Duration.ofMinutes(30),
        Duration.ofSeconds(30),
        1_024);
  }
}
