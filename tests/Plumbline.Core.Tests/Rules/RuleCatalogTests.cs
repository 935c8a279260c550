using Plumbline.Core.Rules;

namespace Plumbline.Core.Tests.Rules;

public sealed class RuleCatalogTests
{
    private readonly RuleCatalog _catalog = RuleCatalog.Of(typeof(RuleCatalogTests).Assembly);

    [Fact]
    public void Finds_all_rules_of_an_assembly_ordered_by_id() =>
        _catalog.Rules.Select(rule => rule.Id).ShouldBe(["OCI-Test-101", "OCI-Test-102"]);

    [Fact]
    public void Finds_a_rule_by_id_in_any_case() => _catalog.Get("oci-test-101").ShouldBeOfType<DoorIsClosed>();

    [Fact]
    public void Suggests_the_id_that_was_probably_meant() =>
        Should
            .Throw<UnknownRuleException>(() => _catalog.Get("OCI-TEST-11"))
            .Message.ShouldBe(
                "There is no rule 'OCI-TEST-11'. Did you mean 'OCI-Test-101'? 'plumb rule list' names them all."
            );
}
