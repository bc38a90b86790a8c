package org.pressmark.searcher.web.http;

import java.io.IOException;

/// The client takes no more of a reply: it went, or it is too slow.
final class ClientGoneException extends IOException {
  private static final long serialVersionUID = 1L;

  ClientGoneException(IOException cause) {
    super("the client is gone", cause);
  }
}
