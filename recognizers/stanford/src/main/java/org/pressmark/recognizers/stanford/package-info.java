/// Stanford's three-class classifier as a recogniser of names. The way in is {@link
/// org.pressmark.recognizers.stanford.StanfordRecognizer}, which `index --recognizer stanford`
/// finds among its plugins.
@NullMarked
package org.pressmark.recognizers.stanford;

import org.jspecify.annotations.NullMarked;
