package org.pressmark.searcher.web.page;

/// The form that asks for the token.
public record SignInView(Frame frame) {}
