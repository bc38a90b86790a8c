package org.pressmark.searcher.search;

/// How much oftener something stands in some articles than in the rest of the archive: Dunning's
/// log-likelihood ratio, G² (Accurate Methods for the Statistics of Surprise and Coincidence,
/// 1993), over the two by two table of articles with and without it, here and elsewhere.
///
/// @param archive how many articles of the archive have it, those here among them
/// @param g2 below 0 where it is rarer here than elsewhere; 0 where there is nothing to compare;
///   10.83 or more has a chance below one in a thousand
public record Significance(long archive, double g2) {

  /// The significance of what `here` of `size` articles have.
  ///
  /// @param archive how many of all have it, at least `here`
  /// @param all how many articles there are, at least `size`
  static Significance of(long here, long size, long archive, long all) {
    long elsewhere = archive - here;
    double sum =
        term(here, archive, size, all)
            + term(elsewhere, archive, all - size, all)
            + term(size - here, all - archive, size, all)
            + term(all - size - elsewhere, all - archive, all - size, all);
    boolean rarer = (double) here * (all - size) < (double) elsewhere * size;
    // What is left of a sum that should be 0 may lie a little below it.
    double g2 = Math.max(0, 2 * sum);
    return new Significance(archive, rarer ? -g2 : g2);
  }

  /// A cell of the table times the logarithm of how much it exceeds what chance would put there.
  private static double term(long observed, long row, long column, long all) {
    return observed == 0
        ? 0
        : observed * Math.log((double) observed * all / ((double) row * column));
  }
}
