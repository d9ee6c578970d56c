package tn.marsa.database;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tn.marsa.shared.OfficeCode;

/** How the code of an office stands in a column: CHAR(4). */
@Converter(autoApply = true)
final class OfficeCodeColumn implements AttributeConverter<OfficeCode, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable OfficeCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public @Nullable OfficeCode convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new OfficeCode(column);
    }
}
