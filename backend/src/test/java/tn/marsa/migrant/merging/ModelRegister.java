package tn.marsa.migrant.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
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

    ModelFile any(Random random) {
        return files.get(random.nextInt(files.size()));
    }

    void correct(ModelFile file, String group, String value) {
        if (!file.value(group).equals(value)) {
            file.give(group, value);
            standing.stream().filter(merge -> merge.survivor.equals(file)).forEach(merge -> merge.corrected.add(group));
        }
    }

    /** False if it is refused. */
    boolean merge(ModelFile survivor, ModelFile merged, List<String> groups) {
        if (survivor.equals(merged) || !survivor.stands() || !merged.stands()) {
            return false;
        }
        ModelMerge merge = new ModelMerge(survivor, merged, new HashMap<>(), new HashSet<>());
        groups.forEach(group -> {
            merge.former.put(group, survivor.value(group));
            survivor.give(group, merged.value(group));
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
        last.former.forEach((group, value) -> {
            if (!last.corrected.contains(group)) {
                survivor.give(group, value);
            }
        });
        merged.mergeInto(null);
        standing.remove(last);
        return true;
    }

    private record ModelMerge(
            ModelFile survivor, ModelFile merged, Map<String, String> former, Set<String> corrected) {}
}
