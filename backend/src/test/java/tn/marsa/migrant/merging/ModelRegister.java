package tn.marsa.migrant.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The law of merging in plain words: a survivor takes values, and gives back those that nobody corrected since, the last merge first. */
final class ModelRegister {

    private final List<ModelFile> files;
    private final List<ModelMerge> standing = new ArrayList<>();

    ModelRegister(List<ModelFile> files) {
        this.files = files;
    }

    List<ModelFile> files() {
        return files;
    }

    /** The file that was merged last and is still; empty if all stand. */
    Optional<ModelFile> lastMerged() {
        return standing.isEmpty() ? Optional.empty() : Optional.of(standing.getLast().merged);
    }

    void correct(ModelFile file, FieldChoice choice, String value) {
        if (!file.value(choice).equals(value)) {
            file.give(choice, value);
            note(file, choice);
        }
    }

    void move(ModelFile file, String governorate) {
        if (!file.value(FieldChoice.ADDRESS).equals(governorate)) {
            file.move(governorate);
            note(file, FieldChoice.ADDRESS);
        }
    }

    private void note(ModelFile file, FieldChoice choice) {
        standing.stream().filter(merge -> merge.survivor.equals(file)).forEach(merge -> merge.corrected.add(choice));
    }

    /** False if it is refused. */
    boolean merge(ModelFile survivor, ModelFile merged, List<FieldChoice> choices) {
        if (survivor.equals(merged) || !survivor.stands() || !merged.stands()) {
            return false;
        }
        ModelMerge merge = new ModelMerge(survivor, merged, new HashMap<>(), new HashSet<>());
        choices.forEach(choice -> {
            merge.former.put(choice, survivor.value(choice));
            survivor.give(choice, merged.value(choice));
        });
        merged.mergeInto(survivor);
        standing.add(merge);
        return true;
    }

    /** False if it is refused. */
    boolean unmerge(ModelFile merged) {
        ModelFile survivor = merged.survivor();
        if (survivor == null || !survivor.stands()) {
            return false;
        }
        ModelMerge last = standing.stream()
                .filter(merge -> merge.survivor.equals(survivor))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        if (!last.merged.equals(merged)) {
            return false;
        }
        last.former.forEach((choice, value) -> {
            if (!last.corrected.contains(choice)) {
                survivor.give(choice, value);
            }
        });
        merged.mergeInto(null);
        standing.remove(last);
        return true;
    }

    private record ModelMerge(
            ModelFile survivor, ModelFile merged, Map<FieldChoice, String> former, Set<FieldChoice> corrected) {}
}
