package org.pressmark.searcher.web.map;

/// The map's projection: equirectangular, true to shape at 37.5° north and south, where R. Miller
/// (1949) found its overall distortion least. Both coordinates are linear, so that a part of the
/// map is a part of its view box, a step over it is a step in degrees, and whatever latitude and
/// longitude an article has is on it, the poles too. The view box of the world is {@link #WIDTH} by
/// {@link #HEIGHT} units; one is a tenth of a degree of longitude.
public final class WorldProjection {
  /// The width of the world.
  public static final int WIDTH = 3600;

  /// The height of the world.
  public static final int HEIGHT = 2268;

  private static final double PER_LONGITUDE = WIDTH / 360.0;
  private static final double PER_LATITUDE = HEIGHT / 180.0;

  private WorldProjection() {}

  /// How far right a place stands.
  ///
  /// @param longitude degrees east, -180 to 180
  public static double x(double longitude) {
    return (longitude + 180) * PER_LONGITUDE;
  }

  /// How far down a place stands.
  ///
  /// @param latitude degrees north, -90 to 90
  public static double y(double latitude) {
    return (90 - latitude) * PER_LATITUDE;
  }

  /// The longitude of a point of the map.
  public static double longitude(double x) {
    return x / PER_LONGITUDE - 180;
  }

  /// The latitude of a point of the map.
  public static double latitude(double y) {
    return 90 - y / PER_LATITUDE;
  }
}
