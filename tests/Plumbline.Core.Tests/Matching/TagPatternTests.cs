using Plumbline.Core.Inventories;
using Plumbline.Core.Matching;

namespace Plumbline.Core.Tests.Matching;

public sealed class TagPatternTests
{
    private static readonly Resource Tagged = Sample.Door("d1") with
    {
        FreeformTags = new Dictionary<string, string> { ["Compliance"] = "hsm", ["note"] = "a:b" },
        DefinedTags = new Dictionary<string, IReadOnlyDictionary<string, string>>
        {
            ["Billing"] = new Dictionary<string, string> { ["CostCenter"] = "42" },
        },
    };

    [Theory]
    [InlineData("compliance", true)]
    [InlineData("compliance:hsm", true)]
    [InlineData("COMPLIANCE:hsm", true)]
    [InlineData("compliance:HSM", false)]
    [InlineData("comp*:h?m", true)]
    [InlineData("note:a:b", true)]
    [InlineData("billing.costcenter:42", true)]
    [InlineData("Billing.*", true)]
    [InlineData("CostCenter:42", false)]
    [InlineData("Other.CostCenter", false)]
    public void A_tag_fits_by_key_and_value(string pattern, bool fits) =>
        TagPattern.Parse(pattern).Fits(Tagged).ShouldBe(fits);

    [Fact]
    public void Tags_that_were_not_collected_fit_nothing() =>
        TagPattern.Parse("*").Fits(Sample.Door("d1")).ShouldBeFalse();

    [Theory]
    [InlineData("")]
    [InlineData(":hsm")]
    [InlineData("compliance:")]
    public void What_is_no_tag_is_told(string text) =>
        Should
            .Throw<FormatException>(() => TagPattern.Parse(text))
            .Message.ShouldBe($"'{text}' is no tag: write key, key:value or Namespace.key:value");
}
