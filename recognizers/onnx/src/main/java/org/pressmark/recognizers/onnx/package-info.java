/// A recogniser of names that runs a model of the user's own. The way in is {@link
/// org.pressmark.recognizers.onnx.OnnxRecognizer}, which `index --recognizer onnx` finds among its
/// plugins.
@NullMarked
package org.pressmark.recognizers.onnx;

import org.jspecify.annotations.NullMarked;
