/// Search engines asked the same questions of the same articles: the adapters of those that run in
/// a JVM. {@link org.pressmark.benchmarks.peers.Adapter} is driven over standard input by
/// `benchmarks/peers/compare.py`, which starts each in a process of its own and drives the native
/// engines in the same way. Solr and OpenSearch bring other versions of Lucene: their adapters are
/// in `benchmarks/peers`, and are compiled with this package's sources, so that what they share
/// imports nothing but the JDK.
@NullMarked
package org.pressmark.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
