package tn.marsa.statistics.plan;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import tn.marsa.reference.Names;
import tn.marsa.shared.Code;
import tn.marsa.statistics.Granularity;

/** The tables that are ready-made. One that no plan has, or two of one code, are found when Marsa starts. */
@Component
public class ReadyTables {

    private final List<ReadyTable> all;

    ReadyTables(ReadyTablesProperties properties, Plan plan) {
        this.all = properties.tables().stream().map(table -> read(table, plan)).toList();
        if (all.stream().map(ReadyTable::code).distinct().count() < all.size()) {
            throw new IllegalStateException("Two ready-made tables have one code");
        }
    }

    /** All of them, in the order in which they are listed. */
    public List<ReadyTable> all() {
        return all;
    }

    /** Those that a kind of period is released in. */
    public List<ReadyTable> of(Granularity granularity) {
        return all.stream()
                .filter(table -> table.granularities().contains(granularity))
                .toList();
    }

    private static ReadyTable read(ReadyTablesProperties.Table table, Plan plan) {
        List<Granularity> granularities = Arrays.stream(Granularity.values())
                .filter(each -> plan.refusal(each, table.measure(), table.by()).isEmpty())
                .toList();
        if (granularities.isEmpty()) {
            throw new IllegalStateException("No plan has the ready-made table " + table.code());
        }
        ReadyTablesProperties.Title title = table.names();
        return new ReadyTable(
                new Code(table.code()),
                table.group(),
                new Names(title.ar(), title.fr(), title.en()),
                table.measure(),
                List.copyOf(table.by()),
                granularities);
    }
}
