using Plumbline.Core.Rules;

namespace Plumbline.Core.Tests.Rules;

public sealed class RuleCatalogTests
{
    private readonly RuleCatalog _catalog = RuleCatalog.Of(typeof(RuleCatalogTests).Assembly);

    [Fact]
    public void Finds_all_rules_of_an_assembly_ordered_by_id() =>
        _catalog.Rules.Select(rule => rule.Id).ShouldBe(["OCI-Test-101", "OCI-Test-102", "OCI-Test-103"]);

    [Fact]
    public void Finds_a_rule_by_id_in_any_case() => _catalog.Get("oci-test-101").ShouldBeOfType<DoorIsClosed>();

    [Fact]
    public void Suggests_the_id_that_was_probably_meant() =>
        Should
            .Throw<UnknownRuleException>(() => _catalog.Get("OCI-TEST-11"))
            .Message.ShouldBe(
                "There is no rule 'OCI-TEST-11'. Did you mean 'OCI-Test-101'? 'plumb rule list' names them all."
            );

    [Theory]
    [InlineData("OCI-Test-*", "OCI-Test-101", "OCI-Test-102", "OCI-Test-103")]
    [InlineData("oci-test-10?", "OCI-Test-101", "OCI-Test-102", "OCI-Test-103")]
    [InlineData("*-102", "OCI-Test-102")]
    [InlineData("oci-test-102", "OCI-Test-102")]
    public void Finds_rules_by_wildcards(string pattern, params string[] ids) =>
        _catalog.Select(pattern).Select(rule => rule.Id).ShouldBe(ids);

    [Fact]
    public void A_wildcard_that_fits_no_rule_is_told() =>
        Should
            .Throw<UnknownRuleException>(() => _catalog.Select("OCI-KMS-*"))
            .Message.ShouldBe("No rule's id fits 'OCI-KMS-*'. 'plumb rule list' names them all.");
}
