package tn.marsa.statistics.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tn.marsa.statistics.plan.Category;
import tn.marsa.statistics.plan.Classifications;
import tn.marsa.statistics.plan.Combination;

/** Reads the categories that a question is narrowed to. */
@Component
class Narrowing {

    private final Classifications classifications;

    Narrowing(Classifications classifications) {
        this.classifications = classifications;
    }

    /** The categories with their names; empty if a dimension has no such category. */
    Optional<List<NarrowedTo>> of(List<CategoryInput> where) {
        List<NarrowedTo> narrowed = new ArrayList<>();
        for (CategoryInput input : where) {
            Optional<Category> category = classifications.of(input.dimension()).find(input.category());
            category.ifPresent(found -> narrowed.add(new NarrowedTo(input.dimension(), found)));
        }
        return narrowed.size() == where.size() ? Optional.of(narrowed) : Optional.empty();
    }

    /** The codes by the place of their dimension in a combination. */
    static Map<Integer, String> fixed(List<NarrowedTo> where, Combination cube) {
        Map<Integer, String> fixed = new HashMap<>();
        where.forEach(narrowed -> fixed.put(
                cube.dimensions().indexOf(narrowed.dimension()),
                narrowed.category().code().value()));
        return fixed;
    }
}
