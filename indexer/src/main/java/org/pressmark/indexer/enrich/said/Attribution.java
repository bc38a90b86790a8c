package org.pressmark.indexer.enrich.said;

import java.util.Optional;
import java.util.Set;
import org.pressmark.indexer.enrich.said.Names.Name;
import org.pressmark.indexer.enrich.said.Prose.Token;
import org.pressmark.indexer.enrich.said.Subject.Named;
import org.pressmark.indexer.enrich.said.Subject.Nobody;

/// Finds what a sentence says about who speaks a quotation in it.
final class Attribution {
  private static final int LONGEST_SUBJECT = 22;

  private static final Set<String> NO_SUBJECT =
      Set.of("and", "but", "who", "which", "while", "when", "because", "that", "or", "if");

  private static final Set<String> BE = Set.of("was", "were", "is", "are", "been", "be", "being");

  private final Prose prose;
  private final Names names;
  private final Clauses clauses;

  Attribution(Prose prose, Names names, Clauses clauses) {
    this.prose = prose;
    this.names = names;
    this.clauses = clauses;
  }

  /// Who speaks a quotation; empty if its sentence does not say.
  ///
  /// @param quotation its token
  Optional<Subject> of(int quotation) {
    int sentence = prose.sentenceOf(quotation);
    boolean isFirst = quotation == prose.start(sentence);
    Optional<Subject> found =
        isFirst
            ? after(quotation).or(() -> before(quotation))
            : before(quotation).or(() -> after(quotation));
    if (!isFirst && found.isPresent() && found.get() instanceof Nobody) {
      return after(quotation).filter(subject -> !(subject instanceof Nobody)).or(() -> found);
    }
    return found;
  }

  /// Whether nothing but a quotation is in its sentence.
  boolean isAlone(int quotation) {
    int sentence = prose.sentenceOf(quotation);
    for (int i = prose.start(sentence); i < prose.end(sentence); i++) {
      if (prose.token(i).isWord()) {
        return false;
      }
    }
    return true;
  }

  /// The speaker that the last verb of speech in a sentence has.
  Optional<Subject> ofSentence(int sentence) {
    for (int i = prose.end(sentence) - 1; i >= prose.start(sentence); i--) {
      if (kind(i) == Verbs.Kind.SPEECH && !isPassive(i)) {
        return Optional.of(ofVerb(i));
      }
    }
    return Optional.empty();
  }

  private Verbs.Kind kind(int token) {
    return names.at(token).isPresent() ? Verbs.Kind.NONE : Verbs.kind(prose.token(token).lower());
  }

  private Subject ofVerb(int verb) {
    boolean inverted =
        prose.token(verb - 1).quotation() >= 0
            || (prose.token(verb - 1).text().equals(",") && prose.token(verb - 2).quotation() >= 0);
    return inverted
        ? clauses.after(verb)
        : clauses.before(verb, prose.start(prose.sentenceOf(verb)));
  }

  // ---- after the quotation

  private Optional<Subject> after(int quotation) {
    int at = quotation + 1;
    int end = Math.min(prose.end(prose.sentenceOf(quotation)), at + LONGEST_SUBJECT);
    String words = prose.token(quotation).text();
    boolean isOpen =
        ",?!—–-…".indexOf(words.charAt(words.length() - 1)) >= 0
            || prose.token(at).text().equals(",");
    at += at < end && Set.of(",", "—", "–", "-").contains(prose.token(at).text()) ? 1 : 0;
    if (at >= end) {
      return Optional.empty();
    }
    String first = prose.token(at).lower();
    if (first.equals("according") && prose.token(at + 1).lower().equals("to")) {
      return Optional.of(clauses.after(at + 1));
    }
    if (!isOpen || NO_SUBJECT.contains(first)) {
      return Optional.empty();
    }
    if (isSpeech(at)) {
      return Optional.of(clauses.after(at));
    }
    for (int i = at + 1; i < end && prose.token(i).quotation() < 0; i++) {
      boolean asPut = first.equals("as") && prose.token(i).lower().equals("put");
      if (isSpeech(i) || asPut) {
        return Optional.of(clauses.before(i, first.equals("as") ? at + 1 : at));
      }
    }
    return Optional.empty();
  }

  /// Whether a token behind a quotation is a verb of speech; `reports` is no noun there.
  private boolean isSpeech(int token) {
    return names.at(token).isEmpty() && Verbs.isSpeechAfterWords(prose.token(token).lower());
  }

  // ---- before the quotation

  private Optional<Subject> before(int quotation) {
    int first = prose.start(prose.sentenceOf(quotation));
    Optional<Subject> owner = owner(quotation, first);
    if (owner.isPresent()) {
      return owner;
    }
    for (int i = quotation - 1; i >= first; i--) {
      Token token = prose.token(i);
      if (token.lower().equals("to") && prose.token(i - 1).lower().equals("according")) {
        return Optional.of(clauses.after(i));
      }
      switch (kind(i)) {
        case SPEECH, ACT -> {
          return Optional.of(isPassive(i) ? agent(i, quotation) : ofVerb(i));
        }
        case PARTICIPLE -> {
          return Optional.of(ofParticiple(i, first));
        }
        case OTHER, NONE -> {}
      }
    }
    return Optional.empty();
  }

  /// `Lavrov: “...”`, `Lavrov’s “...”`, `in Lavrov’s words, “...”`.
  private Optional<Subject> owner(int quotation, int first) {
    int i = quotation - 1;
    boolean isLabel =
        prose.token(i).text().equals(":")
            && names.at(i - 1).filter(name -> name.first() == first).isPresent();
    if (isLabel) {
      return named(i - 1);
    }
    i -= prose.token(i).text().matches("[,:]") ? 1 : 0;
    i -= Set.of("words", "word", "phrase", "motto").contains(prose.token(i).lower()) ? 1 : 0;
    return prose.token(i).text().matches("[’']s") ? named(i - 1) : Optional.empty();
  }

  private Optional<Subject> named(int token) {
    Optional<Name> name = names.at(token);
    return name.map(n -> new Named(names.full(n), names.isPerson(n)));
  }

  private boolean isPassive(int verb) {
    int i = verb - 1;
    while (prose.token(i).isWord() && prose.token(i).lower().endsWith("ly")) {
      i--;
    }
    String form = prose.token(verb).lower();
    return BE.contains(prose.token(i).lower()) && (form.endsWith("ed") || form.equals("told"));
  }

  /// Who did what is told in the passive: `was called “a disaster” by Lavrov`.
  private Subject agent(int verb, int quotation) {
    if (prose.token(verb).lower().equals("quoted")) {
      return clauses.before(verb, prose.start(prose.sentenceOf(verb)));
    }
    int end = Math.min(quotation + 3, prose.end(prose.sentenceOf(quotation)));
    for (int i = verb + 1; i < end; i++) {
      if (prose.token(i).lower().equals("by")) {
        return clauses.after(i);
      }
    }
    return new Nobody();
  }

  private Subject ofParticiple(int participle, int first) {
    for (int i = participle - 1; i >= first; i--) {
      Verbs.Kind kind = kind(i);
      if (kind == Verbs.Kind.SPEECH || kind == Verbs.Kind.ACT) {
        return isPassive(i) ? agent(i, participle) : ofVerb(i);
      }
    }
    return clauses.ofSentence(prose.sentenceOf(participle), participle);
  }
}
