package org.pressmark.searcher.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.pressmark.searcher.query.QueryField.Kind;
import org.pressmark.searcher.query.QueryNode.All;
import org.pressmark.searcher.query.QueryNode.DateMatch;

/// Cuts a query into tokens, and has each word, phrase, date and number read. It knows in which
/// field it stands, since that decides how a value is read, and so it also pairs the parentheses.
final class Lexer {

  /// How deep parentheses may stand in each other.
  static final int MOST_NESTED = 100;

  /// How many words, phrases, dates and numbers a query may have.
  static final int MOST_OPERANDS = 1_024;

  /// An open parenthesis and the scope around it.
  private record Group(Slice parenthesis, Scope outer) {}

  private final Cursor cursor;
  private final DateReader dates;
  private final Warnings warnings;
  private final List<Token> tokens = new ArrayList<>();
  private final Deque<Group> groups = new ArrayDeque<>();
  private int operands;

  /// The scope of the innermost group.
  private Scope scope = Scope.NONE;

  /// The scope of the next operand or group: that of a field just read, else `scope`.
  private Scope next = Scope.NONE;

  private Lexer(Source source, DateReader dates, Warnings warnings) {
    this.cursor = new Cursor(source);
    this.dates = dates;
    this.warnings = warnings;
  }

  /// The tokens of a query; the parentheses among them are in pairs, and no query's structure is so
  /// deep or wide that it cannot be walked recursively.
  static List<Token> tokens(Source source, DateReader dates, Warnings warnings)
      throws QueryParseException {
    Lexer lexer = new Lexer(source, dates, warnings);
    lexer.run();
    return lexer.tokens;
  }

  private void run() throws QueryParseException {
    cursor.skipBlanks();
    while (!cursor.isAtEnd()) {
      token();
      cursor.skipBlanks();
    }
    if (!groups.isEmpty()) {
      throw new QueryParseException(
          "the parenthesis is not closed", groups.peek().parenthesis().span());
    }
  }

  private void token() throws QueryParseException {
    if (cursor.isAt('(')) {
      open();
    } else if (cursor.isAt(')')) {
      close();
    } else if (cursor.isAtSign()) {
      sign();
    } else if (next.kind() == Kind.DATE || next.kind() == Kind.NUMBER) {
      value();
    } else if (cursor.isAt('"')) {
      operand(PhraseReader.read(cursor, next.kind(), warnings));
    } else {
      word();
    }
  }

  private boolean awaitsValue() {
    return !next.equals(scope);
  }

  private void open() throws QueryParseException {
    if (groups.size() == MOST_NESTED) {
      throw new QueryParseException(
          "parentheses are more than " + MOST_NESTED + " deep", cursor.here().span());
    }
    tokens.add(new Token.Open(cursor.here().span()));
    groups.push(new Group(cursor.here(), scope));
    scope = next;
    cursor.advance(1);
  }

  private void close() throws QueryParseException {
    if (groups.isEmpty()) {
      throw new QueryParseException("the parenthesis closes nothing", cursor.here().span());
    }
    tokens.add(new Token.Close(cursor.here().span()));
    scope = groups.pop().outer();
    next = scope;
    cursor.advance(1);
    if (cursor.isAtSign()) {
      cursor.requireEndOfOperand();
    }
  }

  private void sign() throws QueryParseException {
    Slice sign = cursor.here();
    if (awaitsValue()) {
      throw signAfterField(sign);
    }
    tokens.add(new Token.Sign(sign.span(), cursor.isAt('-')));
    cursor.advance(1);
    if (cursor.isAtEndOfOperand()) {
      throw new QueryParseException(
          sign.quoted() + " stands alone; join it to a word, or leave it out", sign.span());
    }
    if (cursor.isAtSign()) {
      throw new QueryParseException("two signs in a row", sign.span().to(cursor.here().span()));
    }
  }

  private QueryParseException signAfterField(Slice sign) {
    Span span = tokens.getLast().span().to(sign.span());
    // -in: would mean something else: not an exclusion, but a search everywhere else.
    String instead = next.name().endsWith(":") ? sign.text() : "NOT ";
    String blank = next.name().endsWith(":") ? "" : " ";
    return new QueryParseException(
        "a sign stands before the field", span, instead + next.name() + blank);
  }

  private void operand(QueryNode operand) throws QueryParseException {
    operands++;
    if (operands > MOST_OPERANDS) {
      throw new QueryParseException(
          "a query has at most " + MOST_OPERANDS + " words, phrases, dates and numbers",
          operand.span());
    }
    tokens.add(new Token.Operand(operand));
    next = scope;
  }

  private void value() throws QueryParseException {
    if (cursor.isAt('"')) {
      Slice inner = cursor.takeQuotation().trimmed();
      cursor.requireEndOfOperand();
      operand(value(inner));
    } else if (cursor.isAt('[') || cursor.isAt('{')) {
      Slice range = cursor.takeBrackets();
      cursor.requireEndOfOperand();
      operand(value(range));
    } else {
      Slice word = cursor.takeWord();
      if (!isOperator(word)) {
        cursor.requireEndOfOperand();
        operand(value(word));
      }
    }
  }

  private QueryNode value(Slice value) throws QueryParseException {
    QueryField field = next.fields().iterator().next();
    return next.kind() == Kind.DATE
        ? new DateMatch(value.span(), field, dates.condition(value, field))
        : NumberReader.range(value, field);
  }

  private void word() throws QueryParseException {
    boolean isAddress = next.kind() == Kind.ADDRESS;
    Optional<Slice> field = isAddress ? Optional.empty() : FieldReader.name(cursor);
    if (field.isPresent()) {
      field(field.get());
      return;
    }
    Slice word = cursor.takeWord();
    if (isOperator(word) || (!isAddress && isCall(word))) {
      return;
    }
    Reserved.checkGlued(word, cursor.here());
    if (word.text().equals("*") || word.text().equals("*:*")) {
      all(word);
      return;
    }
    if (!isAddress) {
      Reserved.check(word);
      warnings.word(word.text());
      if (cursor.isBeforeParenthesis()) {
        warnings.wordBeforeParenthesis(word.text());
      }
    }
    operand(TermReader.word(word, isAddress));
  }

  private void field(Slice name) throws QueryParseException {
    if (name.text().equalsIgnoreCase("near")) {
      near(name);
      return;
    }
    int start = cursor.at();
    Token.Fields fields = FieldReader.take(cursor, name);
    Scope field = new Scope(cursor.since(start).trimmed().text(), fields.fields());
    if (next.isField()) {
      throw new QueryParseException(
          "'" + field.name() + "' cannot stand inside '" + next.name() + "'", fields.span());
    }
    tokens.add(fields);
    next = field;
  }

  /// Whether a word is the name of a function, which is then added, or begins an exact text, which
  /// is then read.
  private boolean isCall(Slice word) throws QueryParseException {
    Optional<Token.Function> function = Operators.function(word, cursor.here());
    if (function.isPresent()) {
      tokens.add(function.get());
      return true;
    }
    if (word.text().equalsIgnoreCase("exact") && cursor.isAt('(')) {
      operand(ExactReader.call(cursor, word));
      return true;
    }
    boolean isExact = word.startsWith("=") && (word.text().length() > 1 || cursor.isAt('"'));
    if (isExact) {
      Slice after = cursor.here();
      if (word.text().length() > 1) {
        Reserved.checkGlued(word, after);
      }
      operand(ExactReader.sign(cursor, word));
    }
    return isExact;
  }

  private void near(Slice name) throws QueryParseException {
    if (next.isField()) {
      throw new QueryParseException(
          "'near:' cannot stand inside '" + next.name() + "'", name.span());
    }
    operand(NearPlaceReader.read(cursor));
  }

  private void all(Slice star) throws QueryParseException {
    if (next.isField()) {
      throw new QueryParseException(
          "'" + next.name() + "' needs a word; '*' alone is not supported there", star.span());
    }
    operand(new All(star.span()));
  }

  /// Whether a word is an operator, which is then added.
  private boolean isOperator(Slice word) throws QueryParseException {
    Optional<Token> operator = Operators.operator(word, next.kind());
    if (operator.isPresent() && awaitsValue()) {
      throw new QueryParseException(
          "'" + next.name() + "' has no value before " + word.quoted(), tokens.getLast().span());
    }
    operator.ifPresent(tokens::add);
    return operator.isPresent();
  }
}
