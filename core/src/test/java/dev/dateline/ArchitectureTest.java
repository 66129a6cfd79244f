package dev.dateline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The invariants of ARCHITECTURE.md. */
class ArchitectureTest {
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.dateline");

  @Test
  void packagesHaveNoCycles() {
    slices().matching("dev.dateline.(*)..").should().beFreeOfCycles().check(CORE);
    noClasses()
        .that()
        .resideInAnyPackage(
            "dev.dateline.article..",
            "dev.dateline.source..",
            "dev.dateline.extract..",
            "dev.dateline.query..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.dateline")
        .check(CORE);
  }

  @Test
  void articlesKnowNobody() {
    classes()
        .that()
        .resideInAPackage("dev.dateline.article")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("dev.dateline.article", "java..")
        .check(CORE);
  }

  @Test
  void theParserKnowsNoIndex() {
    mayUse("dev.dateline.query", "dev.dateline.article");
    noClasses()
        .that()
        .resideInAPackage("dev.dateline.query")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.apache.lucene..")
                .and(resideOutsideOfPackage("org.apache.lucene.queryparser.charstream"))
                .and(resideOutsideOfPackage("org.apache.lucene.queryparser.flexible..")))
        .check(CORE);
  }

  @Test
  void sourcesKnowOnlyArticles() {
    mayUse("dev.dateline.source", "dev.dateline.article");
  }

  @Test
  void extractionKnowsOnlyArticles() {
    mayUse("dev.dateline.extract", "dev.dateline.article");
  }

  @Test
  void onlyTheTwoModulesKnowLucenesIndex() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.dateline.index", "dev.dateline.search", "dev.dateline.query")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(CORE);
  }

  @Test
  void nobodyDependsOnTheEmbeddedArchive() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.dateline.embedded")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.dateline.embedded")
        .check(CORE);
  }

  @Test
  void oneClassOwnsTheWriterOfArticlesAndOneThatOfFileRecords() {
    noClasses()
        .that()
        .doNotHaveSimpleName("IndexedArticles")
        .and()
        .doNotHaveSimpleName("SourceRecords")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("org.apache.lucene.index.IndexWriter")
        .check(CORE);
  }

  @Test
  void oneClassOwnsTheSearcher() {
    noClasses()
        .that()
        .doNotHaveSimpleName("ArticleSearcher")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("org.apache.lucene.search.SearcherManager")
        .check(CORE);
  }

  @Test
  void theCoreNeitherPrintsNorExits() {
    noClasses().should().accessField(System.class, "out").check(CORE);
    noClasses().should().accessField(System.class, "err").check(CORE);
    noClasses().should().callMethod(System.class, "exit", int.class).check(CORE);
    noClasses().should().callMethod(Throwable.class, "printStackTrace").check(CORE);
  }

  @Test
  void staticStateIsFinal() {
    fields().that().areStatic().should().beFinal().check(CORE);
  }

  @Test
  void luceneTypesDoNotLeaveTheCore() {
    methods()
        .that()
        .areDeclaredInClassesThat(areExported())
        .and()
        .arePublic()
        .should()
        .notHaveRawReturnType(resideInAPackage("org.apache.lucene.."))
        .check(CORE);
  }

  private static DescribedPredicate<JavaClass> areExported() {
    return resideOutsideOfPackage("dev.dateline.index")
        .and(resideOutsideOfPackage("dev.dateline.search"))
        .as("are exported");
  }

  private static void mayUse(String from, String to) {
    noClasses()
        .that()
        .resideInAPackage(from)
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.dateline..")
                .and(resideOutsideOfPackage(from))
                .and(resideOutsideOfPackage(to)))
        .check(CORE);
  }
}
