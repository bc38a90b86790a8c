package org.pressmark.schema.index;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pressmark.schema.Article;
import org.pressmark.schema.Country;
import org.pressmark.schema.Dateline;

/// The fields whose values are names or labels, several to an article: they are searched by word,
/// filtered by whole value and counted as facets.
public enum NameField {
  PERSON("person", true) {
    @Override
    public List<String> values(Article article) {
      return article.persons();
    }
  },
  PLACE("place", true) {
    @Override
    public List<String> values(Article article) {
      return article.places();
    }
  },
  /// The countries of the places, by {@link Country#name()}; their codes are other names of them.
  COUNTRY("country", true) {
    @Override
    public List<String> values(Article article) {
      return PlacePath.countries(article).stream().map(Country::name).toList();
    }

    @Override
    public List<String> otherNames(Article article) {
      return PlacePath.countries(article).stream().map(Country::code).toList();
    }
  },
  /// The places on the map, each with what it lies in: {@link PlacePath}.
  PLACE_PATH("place-path", true) {
    @Override
    public List<String> values(Article article) {
      return PlacePath.of(article);
    }
  },
  ORG("org", true) {
    @Override
    public List<String> values(Article article) {
      return article.organizations();
    }
  },
  /// Who is quoted.
  SPEAKER("speaker", true) {
    @Override
    public List<String> values(Article article) {
      return article.quotations().stream()
          .flatMap(quotation -> quotation.speaker().stream())
          .distinct()
          .toList();
    }
  },
  FILED_FROM("filed-from", true) {
    @Override
    public List<String> values(Article article) {
      return article.dateline().map(Dateline::placeNames).orElse(List.of());
    }
  },
  PUBLISHER("publisher", true) {
    @Override
    public List<String> values(Article article) {
      return article.publisher().stream().toList();
    }
  },
  SECTION("section", true) {
    @Override
    public List<String> values(Article article) {
      return article.articleSection().stream().toList();
    }
  },
  AUTHOR("author", true) {
    @Override
    public List<String> values(Article article) {
      return article.authors();
    }
  },
  AGENCY("agency", true) {
    @Override
    public List<String> values(Article article) {
      return article.creditText().stream().toList();
    }

    @Override
    public List<String> otherNames(Article article) {
      return article.dateline().flatMap(Dateline::agency).stream().toList();
    }
  },
  LANGUAGE("language", true) {
    @Override
    public List<String> values(Article article) {
      return article.inLanguage().stream().toList();
    }
  },
  KEYWORD("keyword", true) {
    @Override
    public List<String> values(Article article) {
      return article.keywords();
    }
  },
  BYLINE("byline", false) {
    @Override
    public List<String> values(Article article) {
      return article.byline().stream().toList();
    }
  },
  DATELINE("dateline", false) {
    @Override
    public List<String> values(Article article) {
      return article.dateline().map(Dateline::raw).stream().toList();
    }
  },
  CORRECTION("correction", false) {
    @Override
    public List<String> values(Article article) {
      return article.correction().stream().toList();
    }
  },
  PAGE("page", false) {
    @Override
    public List<String> values(Article article) {
      return article.printPage().stream().toList();
    }
  };

  private final String label;
  private final boolean facet;

  NameField(String label, boolean facet) {
    this.label = label;
    this.facet = facet;
  }

  /// The values that an article has; empty if none.
  public abstract List<String> values(Article article);

  /// Other names by which a value may be searched and filtered, but which are not counted: `PTI`.
  public List<String> otherNames(Article article) {
    return List.of();
  }

  /// The name in the query language, as an option and as a facet; also the field of the words of
  /// the values.
  public String label() {
    return label;
  }

  /// Whether the values are counted.
  public boolean isFacet() {
    return facet;
  }

  /// Whether the words of the values are searched, too; a path is looked up whole.
  public boolean isSearchedByWord() {
    return this != PLACE_PATH;
  }

  /// The field of whole values, folded: what filters look up.
  public String wholeValues() {
    return label + ".value";
  }

  /// The doc values that facets are counted from: values as they are shown.
  public String facetValues() {
    return label + ".facet";
  }

  /// The field of values that the source's markup gives and its text does not, as they are shown:
  /// one term each.
  public String givenValues() {
    return label + ".given";
  }

  /// The field with this {@link #label()}; empty if there is none.
  public static Optional<NameField> of(String label) {
    return Arrays.stream(values()).filter(field -> field.label.equals(label)).findFirst();
  }
}
