package org.twinreel;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The house rules of src/docs/architecture.md, kept by the build. */
class ArchitectureTest {
    /** Raised with the house; a rule over fewer classes would pass on nothing. */
    private static final int FEWEST_CLASSES = 180;

    /** From the top; a package may use those after it, never those before it. */
    private static final List<String> ROAD = List.of(
            "app",
            "ui",
            "batch",
            "report",
            "text",
            "evaluation",
            "recommend",
            "learning",
            "features",
            "catalogue",
            "background");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.twinreel");

    @Test
    void theRulesLookAtTheWholeHouse() {
        assertThat(HOUSE.size()).isGreaterThanOrEqualTo(FEWEST_CLASSES);
    }

    @Test
    void dependenciesPointDownTheRoadOnly() {
        for (int upper = 0; upper < ROAD.size(); upper++) {
            for (String above : ROAD.subList(0, upper)) {
                noClasses()
                        .that()
                        .resideInAPackage("org.twinreel." + ROAD.get(upper) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.twinreel." + above + "..")
                        .allowEmptyShould(true)
                        .check(HOUSE);
            }
        }
    }

    @Test
    void batchModeNeedsNoWindow() {
        noClasses()
                .that()
                .resideInAPackage("org.twinreel.batch..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.twinreel.ui..")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void backgroundKnowsNobody() {
        noClasses()
                .that()
                .resideInAPackage("org.twinreel.background..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("org.twinreel..").and(not(resideInAnyPackage("org.twinreel.background.."))))
                .check(HOUSE);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.twinreel.(**)").should().beFreeOfCycles().check(HOUSE);
        slices().matching("org.twinreel.(*)..").should().beFreeOfCycles().check(HOUSE);
        slices().matching("org.twinreel.ui.(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void librariesStayInTheirHomes() {
        onlyIn("ai.djl..", "org.twinreel.learning..");
        onlyIn("org.ejml..", "org.twinreel.features..");
        onlyIn("tech.tablesaw..", "org.twinreel.catalogue");
        onlyIn("org.apache.lucene..", "org.twinreel.catalogue.search..");
        onlyIn(
                "de.siegmar.fastcsv..",
                "org.twinreel.catalogue..",
                "org.twinreel.batch..",
                "org.twinreel.report..",
                "org.twinreel.learning..");
        onlyIn("org.apache.commons.compress..", "org.twinreel.catalogue.source..");
        onlyIn("org.apache.commons.math3..", "org.twinreel.features..");
        onlyIn("javafx..", "org.twinreel.ui..", "org.twinreel.app..");
        onlyIn("io.fair_acc..", "org.twinreel.ui..", "org.twinreel.app..");
        onlyIn("picocli..", "org.twinreel.batch..", "org.twinreel.app..");
    }

    private static void onlyIn(String library, String... homes) {
        noClasses()
                .that(resideOutsideOfPackages(homes))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void viewModelsKnowNoScene() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void viewsStartNoWork() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("View")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.twinreel.background..")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void onlyTheJobRunnerHandsWorkToTheJavaFxThread() {
        noClasses()
                .that(resideOutsideOfPackages("org.twinreel.ui.background.."))
                .should()
                .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
                .check(HOUSE);
    }

    @Test
    void nothingStaticChanges() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage("org.twinreel..")
                .should()
                .beFinal()
                .check(HOUSE);
    }

    @Test
    void onlyBatchModeWritesToTheConsole() {
        noClasses()
                .that(resideOutsideOfPackages("org.twinreel.batch..", "org.twinreel.app.."))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(HOUSE);
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() throws IOException {
        List<Path> folders;
        try (var files = Files.walk(Path.of("src/main/java"))) {
            folders = files.filter(path -> path.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
        }

        assertThat(folders).isNotEmpty().allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                .content()
                .contains("In: ", "Out: ", "Forbidden: ", "@NullMarked"));
        classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith(NullMarked.class)
                .check(HOUSE);
    }
}
