namespace Plumbline.Core.Rules;

/// <summary>What reports tell of a rule: also of one that this version does not have any more.</summary>
public sealed record RuleCard(string Id, RulePage Page)
{
    /// <summary>The service in the id: <c>KMS</c> of <c>OCI-KMS-004</c>.</summary>
    public string Service => Id.Split('-') is [_, var service, ..] ? service : Id;
}
