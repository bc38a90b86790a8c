package org.pressmark.app.room;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Files;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Tests in a browser, which take the one {@link SampleRoom} of the run as a parameter; skipped
/// where there is no browser.
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InSampleRoom.Opening.class)
@interface InSampleRoom {

  /// Opens the room for the first who asks; it is closed after all tests.
  final class Opening implements ParameterResolver, ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      return Browser.isInstalled()
          ? ConditionEvaluationResult.enabled("there is a browser")
          : ConditionEvaluationResult.disabled("skipped: no Chromium and ChromeDriver in /usr/bin");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == SampleRoom.class;
    }

    @Override
    public SampleRoom resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(Namespace.create(InSampleRoom.class))
          .computeIfAbsent(SampleRoom.class, _ -> open(), SampleRoom.class);
    }

    private static SampleRoom open() {
      try {
        return SampleRoom.open(Files.createTempDirectory("room"));
      } catch (Exception e) {
        throw new IllegalStateException("the room does not open", e);
      }
    }
  }
}
