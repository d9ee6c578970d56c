package tn.marsa.statistics.reading;

import java.util.List;
import tn.marsa.shared.Code;
import tn.marsa.statistics.plan.Category;
import tn.marsa.statistics.plan.Classification;
import tn.marsa.statistics.plan.Dimension;

/** A dimension with its code list: the SDL's type of the same name. */
public record DimensionDefinition(Dimension dimension, Code hierarchy, List<Category> categories) {

    static DimensionDefinition of(Dimension dimension, Classification classification) {
        return new DimensionDefinition(dimension, new Code(dimension.hierarchy()), classification.categories());
    }

    /** Its category of that code, which must be one of them. */
    public Category category(Code code) {
        return categories.stream()
                .filter(category -> category.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
