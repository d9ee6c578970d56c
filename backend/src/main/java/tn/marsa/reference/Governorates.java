package tn.marsa.reference;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tn.marsa.shared.Code;
import tn.marsa.shared.GovernorateCode;

/** The 24 governorates, ISO 3166-2:TN. */
@Component
public class Governorates {

    private final CodeLists lists;

    Governorates(CodeLists lists) {
        this.lists = lists;
    }

    /** The governorate of that code, empty if there is none. */
    public Optional<Governorate> find(GovernorateCode code) {
        return lists.find(CodeListName.GOVERNORATE, new Code(code.value()))
                .map(entry -> new Governorate(code, entry.names()));
    }
}
