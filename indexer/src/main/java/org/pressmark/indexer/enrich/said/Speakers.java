package org.pressmark.indexer.enrich.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pressmark.indexer.enrich.said.Subject.Named;
import org.pressmark.indexer.enrich.said.Subject.Nobody;
import org.pressmark.indexer.enrich.said.Subject.Pronoun;
import org.pressmark.indexer.enrich.said.Subject.Role;

/// Goes through a text and gives each quotation its speaker. `He` and `she` are the subject of the
/// sentence before; a quotation that stands alone goes on where the sentence before ended; a person
/// who is described (`Russia's top diplomat`) is the one of whom the text says so, else the one who
/// speaks next.
final class Speakers {
  /// Sentences without a person in them over which a pronoun may reach back.
  private static final int REACH = 2;

  private final Prose prose;
  private final Names names;
  private final Clauses clauses;
  private final Attribution attribution;
  private final List<QuotedSpan> spans;
  private final List<Optional<String>> speakers = new ArrayList<>();

  /// The first of the quotations, so far without a speaker, whose speaker is only described.
  private int described = -1;

  private Optional<String> focus = Optional.empty();
  private int sentencesSince;

  private Speakers(Prose prose, Names names, List<QuotedSpan> spans) {
    this.prose = prose;
    this.names = names;
    this.clauses = new Clauses(prose, names);
    this.attribution = new Attribution(prose, names, clauses);
    this.spans = spans;
  }

  /// The speakers of quotations, in their order.
  static List<Optional<String>> of(Prose prose, Names names, List<QuotedSpan> spans) {
    var speakers = new Speakers(prose, names, spans);
    for (int sentence = 0; sentence < prose.sentences(); sentence++) {
      speakers.read(sentence);
    }
    return speakers.speakers;
  }

  private void read(int sentence) {
    int first = prose.start(sentence);
    Optional<String> speaker = Optional.empty();
    boolean isAlone = false;
    for (int i = first; i < prose.end(sentence); i++) {
      int quotation = prose.token(i).quotation();
      if (quotation >= 0) {
        isAlone = attribution.isAlone(i);
        Optional<String> found = speaker(quotation, i, sentence);
        speakers.add(found);
        if (found.isPresent()) {
          speaker = found;
          fillIn(quotation, found.get(), i);
        }
      }
    }
    move(sentence, speaker, isAlone);
  }

  private Optional<String> speaker(int quotation, int token, int sentence) {
    if (quotation > 0 && spans.get(quotation - 1).continues()) {
      Optional<String> before = speakers.get(quotation - 1);
      if (before.isPresent()) {
        return before;
      }
    }
    Optional<Subject> subject = attribution.of(token);
    if (subject.isEmpty()) {
      return attribution.isAlone(token) ? goingOn(token, sentence) : Optional.empty();
    }
    return switch (subject.get()) {
      case Named(var name, var _) -> Optional.of(name);
      case Pronoun pronoun -> resolve(pronoun);
      case Role(var noun, var at) -> {
        Optional<String> holder = names.holder(noun, at);
        described = holder.isEmpty() && described < 0 ? quotation : described;
        yield holder;
      }
      case Nobody _ -> Optional.empty();
    };
  }

  /// The speaker of a quotation that is a sentence of its own: whoever spoke in the one before.
  private Optional<String> goingOn(int token, int sentence) {
    if (sentence == 0) {
      return Optional.empty();
    }
    int last = prose.end(sentence - 1) - 1;
    for (int i = last; i >= prose.start(sentence - 1); i--) {
      int quotation = prose.token(i).quotation();
      if (quotation >= 0 && (attribution.isAlone(i) || !prose.token(token).startsParagraph())) {
        return speakers.get(quotation);
      }
    }
    return attribution
        .ofSentence(sentence - 1)
        .flatMap(subject ->
            switch (subject) {
              case Named(var name, var _) -> Optional.of(name);
              case Pronoun _ -> focus;
              case Role(var noun, var at) -> names.holder(noun, at);
              case Nobody _ -> Optional.<String>empty();
            });
  }

  private Optional<String> resolve(Pronoun pronoun) {
    int sentence = prose.sentenceOf(pronoun.token());
    Subject subject = clauses.ofSentence(sentence, pronoun.token());
    Optional<String> inSentence =
        subject instanceof Named(var name, var isPerson) && isPerson
            ? Optional.of(name)
            : Optional.empty();
    return inSentence.or(() -> focus).filter(name -> names.agree(pronoun.female(), name));
  }

  /// Gives a speaker to the quotations before whose speaker was only described.
  private void fillIn(int quotation, String name, int token) {
    if (described >= 0 && described < quotation) {
      for (int i = described; i < quotation; i++) {
        if (speakers.get(i).isEmpty() && isNear(i, token)) {
          speakers.set(i, Optional.of(name));
        }
      }
      described = -1;
    }
  }

  /// Whether at most one paragraph begins between a quotation and a token.
  private boolean isNear(int quotation, int token) {
    int begun = 0;
    for (int i = token; i >= 0 && prose.token(i).quotation() != quotation; i--) {
      begun += prose.token(i).startsParagraph() ? 1 : 0;
    }
    return begun <= 1;
  }

  /// Notes whom a sentence was about.
  private void move(int sentence, Optional<String> speaker, boolean isAlone) {
    Subject subject = clauses.ofSentence(sentence, prose.end(sentence));
    Optional<String> next =
        switch (subject) {
          case Named(var name, var isPerson) -> Optional.of(name).filter(_ -> isPerson);
          case Pronoun(var female, var _) -> focus.filter(name -> names.agree(female, name));
          case Role(var noun, var at) -> names.holder(noun, at);
          case Nobody _ -> speaker;
        };
    if (speaker.isPresent()) {
      next = speaker;
    }
    if (next.isPresent()) {
      focus = next;
      sentencesSince = 0;
    } else if (!isAlone
        && (subject instanceof Role || hasName(sentence) || ++sentencesSince > REACH)) {
      focus = subject instanceof Role ? Optional.empty() : onlyName(sentence);
    }
  }

  private boolean hasName(int sentence) {
    for (int i = prose.start(sentence); i < prose.end(sentence); i++) {
      if (names.at(i).filter(names::isPerson).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> onlyName(int sentence) {
    Optional<String> only = Optional.empty();
    for (int i = prose.start(sentence); i < prose.end(sentence); i++) {
      Optional<String> name = names.at(i).filter(names::isPerson).map(names::full);
      if (name.isPresent() && only.isPresent() && !name.equals(only)) {
        return Optional.empty();
      }
      only = name.isPresent() ? name : only;
    }
    return only;
  }
}
