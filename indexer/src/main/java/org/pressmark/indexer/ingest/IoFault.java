package org.pressmark.indexer.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import org.pressmark.indexer.ingest.container.ContainerFault;

/// What an {@link IOException} means to someone who reads a list of rejected files.
final class IoFault {
  private IoFault() {}

  /// `cannot be read: permission denied`; without the path, which the message's origin shows.
  static String reason(IOException fault) {
    return switch (fault) {
      case ContainerFault container -> String.valueOf(container.getMessage());
      case AccessDeniedException _ -> "cannot be read: permission denied";
      case NoSuchFileException _ -> "cannot be read: it is gone";
      case FileSystemLoopException _ -> "cannot be read: its links form a loop";
      case FileSystemException e when e.getReason() != null -> "cannot be read: " + e.getReason();
      default -> "cannot be read: " + message(fault);
    };
  }

  private static String message(IOException fault) {
    String message = fault.getMessage();
    return message == null ? fault.getClass().getSimpleName() : message;
  }
}
