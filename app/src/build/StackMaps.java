import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Gives the class files of Java 5 in the jars of a directory their stack maps, in place. The build calls it.
///
/// The JVM takes a class into an AOT cache only if it carries stack maps, which came with Java 6 (JVMS 4.10.1). picocli is
/// compiled for Java 5, so without this every start of a command would load and verify some 250 classes from its jar: 35 of
/// 275 ms. The code stays as it is, and each result is verified.
void main(String[] args) throws IOException {
  try (var jars = Files.newDirectoryStream(Path.of(args[0]), "*.jar")) {
    for (var jar : jars) {
      renewJar(jar);
    }
  }
}

void renewJar(Path jar) throws IOException {
  try (var files = FileSystems.newFileSystem(jar)) {
    for (var file : oldClasses(files)) {
      var modified = Files.getLastModifiedTime(file);
      Files.write(file, renewed(file, files));
      Files.setLastModifiedTime(file, modified); // for a jar that is the same in every build
    }
  }
}

List<Path> oldClasses(FileSystem jar) throws IOException {
  try (var files = Files.walk(jar.getPath("/"))) {
    return files.filter(file -> file.toString().endsWith(".class")).filter(this::isOld).toList();
  }
}

/// Whether the class file is older than Java 6. The major version is in its bytes 6 and 7.
boolean isOld(Path file) {
  try (var bytes = Files.newInputStream(file)) {
    var header = bytes.readNBytes(8);
    return ((header[6] & 0xff) << 8 | header[7] & 0xff) < ClassFile.JAVA_6_VERSION;
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}

byte[] renewed(Path file, FileSystem jar) throws IOException {
  var hierarchy =
      ClassHierarchyResolver.ofResourceParsing(type -> open(jar, type.descriptorString()))
          .orElse(ClassHierarchyResolver.defaultResolver());
  var classFile =
      ClassFile.of(
          StackMapsOption.GENERATE_STACK_MAPS, ClassHierarchyResolverOption.of(hierarchy));
  ClassModel old = classFile.parse(Files.readAllBytes(file));
  var renewed =
      classFile.transformClass(
          old,
          (type, element) -> {
            switch (element) {
              case ClassFileVersion _ -> type.withVersion(ClassFile.JAVA_8_VERSION, 0);
              case MethodModel method ->
                  type.transformMethod(
                      method, MethodTransform.transformingCode(CodeTransform.ACCEPT_ALL));
              default -> type.with(element);
            }
          });
  var errors = classFile.verify(renewed);
  if (!errors.isEmpty()) {
    throw new IOException(file + ": " + errors.getFirst().getMessage());
  }
  return renewed;
}

/// The class file of a type of this jar, by its descriptor `Lpicocli/CommandLine;`; null if it is not in there.
java.io.InputStream open(FileSystem jar, String descriptor) {
  var file = jar.getPath("/" + descriptor.substring(1, descriptor.length() - 1) + ".class");
  try {
    return Files.exists(file) ? Files.newInputStream(file) : null;
  } catch (IOException e) {
    throw new UncheckedIOException(e);
  }
}
