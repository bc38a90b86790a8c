package org.pressmark.searcher.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pressmark.searcher.query.QueryField.Kind;
import org.pressmark.searcher.query.QueryNode.All;

/// Cuts a query in the syntax of Nexis or Factiva into the tokens of Pressmark's own.
final class LibraryLexer {

  private final Syntax syntax;
  private final Cursor cursor;
  private final LibraryValues values;
  private final List<Token> tokens = new ArrayList<>();
  private final Deque<Slice> groups = new ArrayDeque<>();

  /// Words side by side, which are a phrase together.
  private final List<Slice> words = new ArrayList<>();

  private int operands;

  private LibraryLexer(Source source, Syntax syntax, DateReader dates) {
    this.syntax = syntax;
    this.cursor = new Cursor(source);
    this.values = new LibraryValues(cursor, dates);
  }

  /// The tokens of a query; the parentheses among them are in pairs.
  static List<Token> tokens(Source source, Syntax syntax, DateReader dates)
      throws QueryParseException {
    var lexer = new LibraryLexer(source, syntax, dates);
    lexer.run();
    return lexer.tokens;
  }

  private void run() throws QueryParseException {
    cursor.skipBlanks();
    while (!cursor.isAtEnd()) {
      token();
      cursor.skipBlanks();
    }
    endWords();
    if (!groups.isEmpty()) {
      throw new QueryParseException("the parenthesis is not closed", groups.peek().span());
    }
  }

  private void token() throws QueryParseException {
    if (cursor.isAt('(')) {
      requireOperator(cursor.here());
      open();
    } else if (cursor.isAt(')')) {
      close();
    } else if (cursor.isAt('"')) {
      requireOperator(cursor.here());
      int start = cursor.at();
      Slice inner = cursor.takeQuotation();
      operand(LibraryWords.phrase(inner, cursor.since(start).span(), syntax));
    } else {
      word();
    }
  }

  private void open() throws QueryParseException {
    if (groups.size() == Lexer.MOST_NESTED) {
      throw new QueryParseException(
          "parentheses are more than " + Lexer.MOST_NESTED + " deep", cursor.here().span());
    }
    tokens.add(new Token.Open(cursor.here().span()));
    groups.push(cursor.here());
    cursor.advance(1);
  }

  private void close() throws QueryParseException {
    endWords();
    if (groups.isEmpty()) {
      throw new QueryParseException("the parenthesis closes nothing", cursor.here().span());
    }
    groups.pop();
    tokens.add(new Token.Close(cursor.here().span()));
    cursor.advance(1);
  }

  private void word() throws QueryParseException {
    Slice word = cursor.word();
    Optional<Token> operator = LibraryOperators.operator(word, syntax);
    if (operator.isPresent()) {
      endWords();
      cursor.takeWord();
      tokens.add(operator.get());
      return;
    }
    if (isCall(word) || isField(word)) {
      return;
    }
    cursor.takeWord();
    if (cursor.isAt('(')) {
      throw new QueryParseException("there is no field or function " + word.quoted(), word.span());
    }
    boolean isAll = syntax == Syntax.NEXIS && word.text().equals("*");
    if (isAll || words.isEmpty()) {
      requireOperator(word);
    }
    if (isAll) {
      operand(new All(word.span()));
    } else {
      words.add(word);
    }
  }

  /// Whether a word is the name of a function, which is then added.
  private boolean isCall(Slice word) throws QueryParseException {
    Optional<Token.Function> function = LibraryOperators.function(word, cursor.after(word), syntax);
    if (function.isEmpty()) {
      return false;
    }
    requireOperator(word);
    cursor.takeWord();
    tokens.add(function.get());
    cursor.skipBlanks();
    if (!cursor.isAt('(')) { // only in Factiva
      callWithoutParentheses(word);
    }
    return true;
  }

  private void callWithoutParentheses(Slice name) throws QueryParseException {
    if (cursor.isAtEndOfOperand()) {
      throw new QueryParseException(name.quoted() + " has nothing after it", name.span());
    }
    tokens.add(new Token.Open(name.span()));
    int start = cursor.at();
    if (cursor.isAt('"')) {
      Slice inner = cursor.takeQuotation();
      operand(LibraryWords.phrase(inner, cursor.since(start).span(), syntax));
    } else {
      operand(LibraryWords.word(cursor.takeWord(), syntax));
    }
    tokens.add(new Token.Close(cursor.since(start).span()));
  }

  /// Whether a field begins here, which is then read.
  private boolean isField(Slice word) throws QueryParseException {
    Optional<LibraryField> field = LibraryField.at(cursor, word, syntax);
    if (field.isEmpty()) {
      return false;
    }
    requireOperator(word);
    Set<QueryField> fields = field.get().fields();
    int start = cursor.at();
    cursor.advance(field.get().name().text().length());
    Kind kind = Scope.kind(fields);
    if (kind == Kind.DATE || kind == Kind.NUMBER) {
      operand(values.read(fields.iterator().next(), kind == Kind.DATE, start));
      return true;
    }
    if (cursor.isAt('=')) {
      cursor.advance(1);
    }
    if (cursor.isAtEndOfOperand()) {
      throw new QueryParseException(
          "'" + cursor.since(start).text() + "' has no value", cursor.since(start).span());
    }
    Span label = cursor.since(start).span();
    tokens.add(new Token.Fields(label, fields, false));
    if (!cursor.isAt('(') && !cursor.isAt('"')) {
      operand(LibraryWords.word(cursor.takeWord(), syntax));
    }
    return true;
  }

  /// Makes a word or phrase of the words read last.
  private void endWords() throws QueryParseException {
    if (!words.isEmpty()) {
      List<Slice> ended = List.copyOf(words);
      words.clear();
      operand(LibraryWords.together(ended, syntax));
    }
  }

  /// Ends the words before an operand, and refuses it if no operator stands between.
  private void requireOperator(Slice operand) throws QueryParseException {
    endWords();
    if (!tokens.isEmpty()
        && (tokens.getLast() instanceof Token.Operand || tokens.getLast() instanceof Token.Close)) {
      throw new QueryParseException(
          "an operator is missing here; in " + syntax.label() + " only bare words are a phrase",
          operand.span());
    }
  }

  private void operand(QueryNode operand) throws QueryParseException {
    operands++;
    if (operands > Lexer.MOST_OPERANDS) {
      throw new QueryParseException(
          "a query has at most " + Lexer.MOST_OPERANDS + " words, phrases, dates and numbers",
          operand.span());
    }
    tokens.add(new Token.Operand(operand));
  }
}
