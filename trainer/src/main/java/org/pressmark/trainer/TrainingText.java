package org.pressmark.trainer;

/// A labelled text and what it is worth.
///
/// @param weight how much it counts; 1 for most
/// @param runningOnly whether its headlines are left out: a teacher reads capitals badly
record TrainingText(LabelledText labelled, float weight, boolean runningOnly) {}
