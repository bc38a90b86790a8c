package org.pressmark.searcher.web.page;

import org.pressmark.searcher.web.http.Problem;

/// The page that says why there is no other.
public record ProblemView(Frame frame, Problem problem) {}
