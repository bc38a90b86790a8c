/// Measures Pressmark beside Lucene used bare. The ways in, each a `main` that prints Markdown
/// tables: {@link org.pressmark.benchmarks.IndexBenchmark}, {@link
/// org.pressmark.benchmarks.SearchBenchmark}, {@link org.pressmark.benchmarks.OperatorTimes},
/// {@link org.pressmark.benchmarks.ServeBenchmark}, {@link
/// org.pressmark.benchmarks.FormatBenchmark}, {@link org.pressmark.benchmarks.IndexSizes}, {@link
/// org.pressmark.benchmarks.ReutersRelevance}. What starts whole processes is in the shell scripts
/// beside the module's POM. The figures and how to repeat them: BENCHMARKS.md.
@NullMarked
package org.pressmark.benchmarks;

import org.jspecify.annotations.NullMarked;
