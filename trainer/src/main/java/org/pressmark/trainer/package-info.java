/// Makes the model of names that `indexer` ships, and measures it. The steps, each a `main`, in
/// their order: {@link org.pressmark.trainer.LabelNews} lets a teacher label news, {@link
/// org.pressmark.trainer.ClusterWords} groups words by their surroundings, {@link
/// org.pressmark.trainer.TrainNames} trains, {@link org.pressmark.trainer.EvaluateNames} measures.
/// The same input gives the same bytes. The texts stay where they are; nothing of them is shipped.
@NullMarked
package org.pressmark.trainer;

import org.jspecify.annotations.NullMarked;
