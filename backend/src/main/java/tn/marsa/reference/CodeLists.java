package tn.marsa.reference;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tn.marsa.shared.Code;

/** Every code list. They change by migration alone, so they are read once, at start, and kept in memory. */
@Component
public class CodeLists {

    private final Map<CodeListName, CodeList> lists;

    CodeLists(CodeListTables tables) {
        lists = Arrays.stream(CodeListName.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        name -> new CodeList(name, tables.read(name)),
                        (first, second) -> first,
                        () -> new EnumMap<>(CodeListName.class)));
    }

    /** The entry of that code, empty if the list has none. */
    public Optional<CodeEntry> find(CodeListName list, Code code) {
        return get(list).find(code);
    }

    /** True if the list has that code. */
    public boolean contains(CodeListName list, Code code) {
        return find(list, code).isPresent();
    }

    /** The entries of a list in the order in which it is kept. */
    public List<CodeEntry> entries(CodeListName list) {
        return get(list).entries();
    }

    CodeList get(CodeListName name) {
        CodeList list = lists.get(name);
        if (list == null) {
            throw new IllegalStateException("no code list " + name);
        }
        return list;
    }
}
