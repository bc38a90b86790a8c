package org.pressmark.searcher.web.page;

import java.util.List;
import java.util.Optional;

/// The page that shows where the articles that answer a question are about.
///
/// @param summary how many of them are on the map
/// @param strip when they were published
/// @param layers what can be shown, one of them is
/// @param canvas the map
/// @param controls the ways to other parts of the map
/// @param places those in the part that is shown, those in most articles first
/// @param remarks what is not shown, a sentence each
public record MapPageView(
    Frame frame,
    String summary,
    TimelineStrip strip,
    List<Choice> layers,
    Canvas canvas,
    List<Control> controls,
    List<Entry> places,
    List<String> remarks) {

  /// A layer.
  public record Choice(String label, Address address, boolean isChosen) {}

  /// What is drawn.
  ///
  /// @param label of the map as a whole
  /// @param outlines the address of the picture of the world
  /// @param viewBox the part of that picture that is shown
  /// @param circles those on top last
  public record Canvas(String label, String outlines, String viewBox, List<Circle> circles) {
    public Canvas {
      circles = List.copyOf(circles);
    }
  }

  /// A place, or several near each other; in per cent of the map.
  ///
  /// @param style `place`, `area`, or either with `several`
  /// @param text in words
  /// @param label what is written beside it; empty where there is no room
  public record Circle(
      String x,
      String y,
      String radius,
      String reach,
      String style,
      String text,
      Optional<Label> label,
      Address address) {}

  /// A name beside a circle.
  ///
  /// @param dx how far from its middle, in per cent of the map's width
  /// @param dy how far the middle of its line is below, in per cent of the map's height
  /// @param anchor `start`, `middle` or `end`, as SVG has it
  /// @param isMinor whether there is no room for it on a phone
  public record Label(String text, String dx, String dy, String anchor, boolean isMinor) {}

  /// A way to another part of the map.
  ///
  /// @param key by which scripts know it
  /// @param sign what is shown
  /// @param label in words
  /// @param address empty where the map ends
  public record Control(String key, String sign, String label, Optional<Address> address) {}

  /// A place of the list.
  ///
  /// @param where its country; empty for a country
  public record Entry(String name, String where, String count, String text, Address address) {}

  public MapPageView {
    layers = List.copyOf(layers);
    controls = List.copyOf(controls);
    places = List.copyOf(places);
    remarks = List.copyOf(remarks);
  }
}
