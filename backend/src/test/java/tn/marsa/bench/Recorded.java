package tn.marsa.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tn.marsa.bench.RecordedTransaction.RecordedStatement;

/** All that was recorded of one piece of work, for showing what it costs. */
public record Recorded(List<RecordedTransaction> transactions) {

    private static final int SHOWN = 110;

    /** How many statements, batches counted as one. */
    public long statements() {
        return all().count();
    }

    /** How many commits. */
    public long commits() {
        return transactions.stream().filter(RecordedTransaction::committed).count();
    }

    /** How many commits wait for the disk. */
    public long durableCommits() {
        return transactions.stream()
                .filter(each -> each.committed() && each.writes())
                .count();
    }

    /** Each statement with its number, the most frequent first. */
    public List<String> list() {
        Map<String, Long> numbers = all().collect(Collectors.groupingBy(Recorded::shown, Collectors.counting()));
        return numbers.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(each -> "%3d × %s".formatted(each.getValue(), each.getKey()))
                .toList();
    }

    private Stream<RecordedStatement> all() {
        return transactions.stream().map(RecordedTransaction::statements).flatMap(List::stream);
    }

    // Lists of parameters differ in length alone.
    private static String shown(RecordedStatement statement) {
        String line = statement.sql().strip().replaceAll("\\s+", " ").replaceAll("\\?(, ?\\?)+", "?, …");
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }
}
