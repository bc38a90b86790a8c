package org.pressmark.indexer.cli;

import org.pressmark.indexer.index.StoryWindow;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the value of `--story-window`.
final class StoryWindowConverter implements ITypeConverter<StoryWindow> {
  @Override
  public StoryWindow convert(String text) {
    try {
      return StoryWindow.parse(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
