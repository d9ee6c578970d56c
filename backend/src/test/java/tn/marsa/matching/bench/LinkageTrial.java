package tn.marsa.matching.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import tn.marsa.matching.scoring.Scoring;
import tn.marsa.matching.scoring.Weights;

/**
 * Prints what matching finds in files of known truth: those of its own making, in the given names of the first argument's file
 * ({@code arabic,sex,latin|latin}), and those in the form of FEBRL that are named after it. Each is tried twice: with everybody
 * indexed, and with half of the persons left out, of whom none should be found.
 */
final class LinkageTrial {

    private static final int PERSONS = 10_000;
    private static final int SURNAMES = 2_000;

    private final Scoring scoring = new Scoring(Weights.current());

    private LinkageTrial() {}

    public static void main(String[] files) throws IOException {
        LinkageTrial trial = new LinkageTrial();
        for (String file : Arrays.asList(files).subList(1, files.length)) {
            trial.run(file, FebrlFile.read(Path.of(file), "-org"), FebrlFile.read(Path.of(file), "-dup"));
        }
        List<Spellings> given = Files.readAllLines(Path.of(files[0])).stream()
                .skip(1)
                .map(Spellings::parse)
                .toList();
        for (HarderFile.Manner manner : HarderFile.Manner.values()) {
            Random random = new Random(Long.getLong("seed", 1));
            List<Invented> persons = new Town(given, surnames(given, random), random).persons(PERSONS);
            HarderFile made = new HarderFile(manner, persons, random);
            trial.run(manner.name().toLowerCase(Locale.ROOT), made.originals(), made.duplicates());
        }
    }

    private static List<Spellings> surnames(List<Spellings> given, Random random) {
        List<Spellings> surnames = new ArrayList<>();
        for (int i = 0; i < SURNAMES; i++) {
            surnames.add(i % 5 == 0 ? Spellings.any(given, random).sonOf() : Spellings.invented(random));
        }
        return surnames;
    }

    private void run(String name, List<Known> originals, List<Known> duplicates) {
        System.out.println(name + " " + tally(indexed(originals), duplicates));
        Set<Integer> persons = originals.stream()
                .map(Known::person)
                .filter(person -> person % 2 == 0)
                .collect(Collectors.toSet());
        MemoryIndex half = indexed(originals.stream()
                .filter(file -> persons.contains(file.person()))
                .toList());
        List<Known> clean = new ArrayList<>(duplicates);
        clean.addAll(originals);
        clean.removeIf(file -> persons.contains(file.person()));
        System.out.println(name + " clean " + tally(half, clean).falseAlerts());
    }

    private static MemoryIndex indexed(List<Known> files) {
        MemoryIndex index = new MemoryIndex();
        files.forEach(index::add);
        return index;
    }

    private Tally tally(MemoryIndex index, List<Known> asked) {
        Tally tally = new Tally(index, scoring);
        asked.forEach(tally::ask);
        return tally;
    }
}
