package org.pressmark.schema.names;

import java.io.IOException;

/// A fault in a file of rules. Its message says where and what: `entities.rules:3: ...`.
public final class NameRulesException extends IOException {
  NameRulesException(int line, String message) {
    super("%s:%d: %s".formatted(NameRules.FILE, line, message));
  }
}
