package org.pressmark.searcher.web;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/// What a reading room is opened with.
///
/// @param index the directory of the index
/// @param address where it listens; port 0 for any that is free
/// @param hosts names, without port, by which it may be called beside those of this machine's
///   loopback and its own addresses
/// @param token what a caller must know; empty if it is open to all who reach it
/// @param limits how much it does
public record Settings(
    Path index,
    InetSocketAddress address,
    Set<String> hosts,
    Optional<String> token,
    Limits limits) {

  public Settings {
    hosts = Set.copyOf(hosts);
    if (token.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("the token is blank");
    }
  }
}
