package tn.marsa.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.sidenav.SideNavItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.ScreenTest;
import tn.marsa.admin.signin.Role;

/** The frame for an officer. */
class FrameTest extends ScreenTest {

    @BeforeEach
    void open() {
        navigate("files", Component.class);
    }

    @Test
    void saysWhoWorksWhereAndThatItIsADemonstration() {
        assertThat(page()).contains("Bureau des étrangers · La Marsa", "Démonstration · SPECIMEN", "S. Modèle · agent");
    }

    @Test
    void leadsToTheScreensOfTheRoleAndToNoOthers() {
        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .contains("Rechercher un dossier")
                .doesNotContain("Ouverture des bureaux");
    }

    @Test
    void switchesTheLanguageWithoutLosingWhatIsTyped() {
        SearchField search = find(SearchField.class).single();
        search.setValue("9630 5188");

        language(Language.ARABIC);

        assertThat(find(SearchField.class).single()).isSameAs(search);
        assertThat(search.getValue()).isEqualTo("9630 5188");
        assertThat(search.getPlaceholder()).startsWith("بحث عن ملف");
        assertThat(page()).contains("قائمة المفاتيح", "مرسى");
    }

    @Test
    void keepsTheChosenLanguageWithThePerson() {
        API.data("ChooseLanguage", "{\"chooseLanguage\":{\"language\":\"ar\"}}");

        test(find(LanguageSegment.class).single()).selectItem("ARABIC");

        assertThat(UI.getCurrent().getLocale()).isEqualTo(Language.ARABIC.locale());
        assertThat(API.asked("ChooseLanguage")
                        .getLast()
                        .variables()
                        .path("language")
                        .asString())
                .isEqualTo("ar");
    }

    @Test
    void namesTheOfficeInTheChosenLanguage() {
        API.data("ChooseLanguage", "{\"chooseLanguage\":{\"language\":\"ar\"}}");
        layOutMe("OFFICER", "المرسى");

        test(find(LanguageSegment.class).single()).selectItem("ARABIC");

        assertThat(page()).contains("مكتب الأجانب · المرسى");
    }

    @Test
    void refusesTheScreenOfAnotherRole() {
        assertThat(navigate("offices", ForbiddenView.class)).isNotNull();
    }

    @Test
    void saysThatThereIsNoSuchScreen() {
        assertThat(navigate("nowhere", NotFoundView.class)).isNotNull();
    }

    @Test
    void namesEveryRole() {
        assertThat(Role.values())
                .allSatisfy(role -> assertThat(UI.getCurrent().getTranslation("shell.role." + role))
                        .doesNotStartWith("!"));
    }
}
