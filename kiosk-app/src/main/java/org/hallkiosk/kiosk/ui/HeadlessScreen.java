package org.hallkiosk.kiosk.ui;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.util.Arrays;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/// JavaFX's headless platform has a screen of 1000 x 1000 that no setting changes (JDK-8364201),
/// and a larger window fails in every frame. This puts a larger screen in its place. It leans on
/// the insides of JavaFX 26 on the class path, where they lie open; elsewhere it does nothing.
final class HeadlessScreen {

  private static final String GLASS = "com.sun.glass.ui.";
  private static final int SCREEN_PARAMETERS = 20;
  private static final int BYTES_PER_PIXEL = 4;

  private HeadlessScreen() {}

  /// Makes room for a window of this size, before it opens; never shrinks. On the JavaFX thread.
  ///
  /// @throws IllegalStateException when this JavaFX is made otherwise inside
  static void makeRoom(int width, int height) {
    Rectangle2D now = Screen.getPrimary().getBounds();
    if (!headless() || (now.getWidth() >= width && now.getHeight() >= height)) {
      return;
    }
    try {
      replace((int) Math.max(now.getWidth(), width), (int) Math.max(now.getHeight(), height));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this JavaFX has another headless platform than 26", e);
    }
  }

  static boolean headless() {
    return "headless".equalsIgnoreCase(System.getProperty("glass.platform"));
  }

  private static void replace(int width, int height) throws ReflectiveOperationException {
    Class<?> screens = Class.forName(GLASS + "Screen");
    Object application = call(Class.forName(GLASS + "Application"), "GetApplication");
    Object only = Array.newInstance(screens, 1);
    Array.set(only, 0, screen(screens, width, height));
    put(application, "screens", only);
    put(application, "frameBuffer", ByteBuffer.allocate(width * height * BYTES_PER_PIXEL));
    call(screens, "notifySettingsChanged");
  }

  private static Object screen(Class<?> type, int width, int height)
      throws ReflectiveOperationException {
    Constructor<?> constructor =
        Arrays.stream(type.getDeclaredConstructors())
            .filter(it -> it.getParameterCount() == SCREEN_PARAMETERS)
            .findFirst()
            .orElseThrow(() -> new NoSuchMethodException("Screen with 20 parameters"));
    constructor.setAccessible(true);
    return constructor.newInstance(
        0L, 32, 0, 0, width, height, 0, 0, width, height, 0, 0, width, height, 100, 100, 1f, 1f, 1f,
        1f);
  }

  private static void put(Object application, String name, Object value)
      throws ReflectiveOperationException {
    Field field = Class.forName(GLASS + "headless.HeadlessApplication").getDeclaredField(name);
    field.setAccessible(true);
    field.set(application, value);
  }

  private static Object call(Class<?> type, String name) throws ReflectiveOperationException {
    Method method = type.getDeclaredMethod(name);
    method.setAccessible(true);
    return method.invoke(null);
  }
}
