package org.pressmark.searcher.web.page;

/// A way to another page, in words.
public record Link(String label, Address address) {}
