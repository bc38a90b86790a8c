package org.pressmark.searcher.web.map;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// A part of the world, as a page shows it: a box around a middle, half as wide with each step of
/// zoom. Its middle is moved so that the box lies on the map, and rounded to hundredths of a
/// degree.
///
/// @param zoom 0, the whole world, to {@link #CLOSEST}
/// @param latitude of the middle, degrees north
/// @param longitude of the middle, degrees east
public record MapView(int zoom, double latitude, double longitude) {
  /// The closest view: 5.6 degrees of longitude.
  public static final int CLOSEST = 6;

  /// The whole world.
  public static final MapView WORLD = new MapView(0, 0, 0);

  private static final String ZOOM = "zoom";
  private static final String LATITUDE = "lat";
  private static final String LONGITUDE = "lon";

  /// Up to here the coarse outlines are fine enough.
  private static final int LAST_COARSE = 1;

  public MapView {
    check(ZOOM, zoom, 0, CLOSEST);
    check(LATITUDE, latitude, -90, 90);
    check(LONGITUDE, longitude, -180, 180);
    latitude = within(latitude, 90 - 90.0 / (1 << zoom));
    longitude = within(longitude, 180 - 180.0 / (1 << zoom));
  }

  private static void check(String name, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw new IllegalArgumentException(
          "%s is %s to %s, not %s".formatted(name, plain(least), plain(most), value));
    }
  }

  /// A bound is not rounded, so that a view at the edge of the map is no other when it is read
  /// again.
  private static double within(double value, double most) {
    double clamped = Math.clamp(value, -most, most);
    double rounded = Math.clamp(Math.round(clamped * 100) / 100.0, -most, most);
    // 0.0 is added to make -0.0 the same.
    return (Math.abs(clamped) == most ? clamped : rounded) + 0.0;
  }

  /// The view of the parameters of a URL, as {@link #parameters} has them; what is missing is that
  /// of the world.
  ///
  /// @throws IllegalArgumentException if one is no number or out of range; the message names it
  public static MapView of(Map<String, String> parameters) {
    double zoom = number(parameters, ZOOM);
    check(ZOOM, zoom, 0, CLOSEST);
    if (zoom != Math.rint(zoom)) {
      throw new IllegalArgumentException(ZOOM + " is a whole number, not " + zoom);
    }
    return new MapView((int) zoom, number(parameters, LATITUDE), number(parameters, LONGITUDE));
  }

  private static double number(Map<String, String> parameters, String name) {
    String text = parameters.getOrDefault(name, "0");
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("%s is a number, not \"%s\"".formatted(name, text), e);
    }
  }

  /// The parameters of a URL for this view, in order: `zoom=3&lat=36&lon=37`; none for the world.
  public SequencedMap<String, String> parameters() {
    var parameters = new LinkedHashMap<String, String>();
    if (zoom > 0) {
      parameters.put(ZOOM, Integer.toString(zoom));
      parameters.put(LATITUDE, plain(latitude));
      parameters.put(LONGITUDE, plain(longitude));
    }
    return Collections.unmodifiableSequencedMap(parameters);
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  // ---- the box, in units of the projection

  /// Its left edge.
  public double left() {
    return WorldProjection.x(longitude) - width() / 2;
  }

  /// Its upper edge.
  public double top() {
    return WorldProjection.y(latitude) - height() / 2;
  }

  /// How wide it is.
  public double width() {
    return (double) WorldProjection.WIDTH / (1 << zoom);
  }

  /// How high it is.
  public double height() {
    return (double) WorldProjection.HEIGHT / (1 << zoom);
  }

  /// The `viewBox` of an SVG.
  public String viewBox() {
    return String.format(Locale.ROOT, "%.3f %.3f %.3f %.3f", left(), top(), width(), height());
  }

  /// Whether a point lies in it or on its edge.
  public boolean contains(double x, double y) {
    return x >= left() && x <= left() + width() && y >= top() && y <= top() + height();
  }

  /// The resource beside this class with outlines fine enough.
  public String outlines() {
    return zoom <= LAST_COARSE ? "world-110m.svg" : "world-50m.svg";
  }

  // ---- its neighbours

  /// Twice as close, around the same middle; empty if there is no closer one.
  public Optional<MapView> closer() {
    return zoom == CLOSEST
        ? Optional.empty()
        : Optional.of(new MapView(zoom + 1, latitude, longitude));
  }

  /// Half as close; empty for the world.
  public Optional<MapView> wider() {
    return zoom == 0 ? Optional.empty() : Optional.of(new MapView(zoom - 1, latitude, longitude));
  }

  /// Half its height further north; empty at the edge of the map.
  public Optional<MapView> north() {
    return moved(90.0 / (1 << zoom), 0);
  }

  /// Half its height further south; empty at the edge of the map.
  public Optional<MapView> south() {
    return moved(-90.0 / (1 << zoom), 0);
  }

  /// Half its width further west; empty at the edge of the map.
  public Optional<MapView> west() {
    return moved(0, -180.0 / (1 << zoom));
  }

  /// Half its width further east; empty at the edge of the map.
  public Optional<MapView> east() {
    return moved(0, 180.0 / (1 << zoom));
  }

  private Optional<MapView> moved(double north, double east) {
    var moved =
        new MapView(
            zoom, Math.clamp(latitude + north, -90, 90), Math.clamp(longitude + east, -180, 180));
    return Optional.of(moved).filter(view -> !view.equals(this));
  }
}
