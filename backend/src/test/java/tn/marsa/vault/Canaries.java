package tn.marsa.vault;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Texts made up for one person, and looking for them in bytes: as UTF-8 and UTF-16, in small letters as well. */
final class Canaries {

    private static final List<Charset> CHARSETS = List.of(UTF_8, UTF_16LE, UTF_16BE);
    private static final long LARGEST = 256L << 20;

    // Bytes as characters of Latin-1, for which looking for a text is fast.
    private final List<String> forms;

    Canaries(List<String> texts) {
        forms = texts.stream()
                .flatMap(text -> Stream.of(text, text.toLowerCase(Locale.ROOT)))
                .flatMap(text -> CHARSETS.stream().map(charset -> form(text, charset)))
                .distinct()
                .toList();
    }

    // Of UTF-16 without the zeros at both ends: files are full of them, and each would look like the beginning.
    private static String form(String text, Charset charset) {
        return new String(text.getBytes(charset), ISO_8859_1).replaceAll("^\0|\0$", "");
    }

    /** True if any of them occurs. */
    boolean occurIn(byte[] bytes) {
        String all = new String(bytes, ISO_8859_1);
        return forms.stream().anyMatch(all::contains);
    }

    /** The files below a folder, not older than a time, in which any of them occurs. Files that are gone or closed to us are left out. */
    List<Path> filesIn(Path folder, FileTime since) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                boolean worth = attributes.isRegularFile()
                        && attributes.size() <= LARGEST
                        && attributes.lastModifiedTime().compareTo(since) >= 0;
                if (worth && occurIn(read(file))) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failed) {
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException gone) {
            return new byte[0];
        }
    }
}
