using Plumbline.Core.Matching;
using Plumbline.Core.Rules;

namespace Plumbline.Oci.Kms;

/// <summary>Where an organisation requires keys to be in an HSM. Two rules have these parameters: what one demands, the other lets pass.</summary>
internal static class HsmRequirement
{
    private static readonly Parameter<IReadOnlyList<CompartmentPattern>> Compartments = Parameter.ListOf(
        "hsmRequiredCompartments",
        CompartmentPattern.Parse
    );

    private static readonly Parameter<IReadOnlyList<TextPattern>> Vaults = Parameter.ListOf(
        "hsmRequiredVaults",
        TextPattern.Parse
    );

    private static readonly Parameter<IReadOnlyList<TagPattern>> Tags = Parameter.ListOf(
        "hsmRequiredTags",
        TagPattern.Parse
    );

    public static IReadOnlyList<Parameter> Parameters { get; } = [Compartments, Vaults, Tags];

    /// <summary>By the compartment of the key, by its vault, or by a tag of either.</summary>
    public static bool Covers(Key key, Vault? vault, RuleContext context) =>
        IsIn(key, context) || IsOf(vault, context) || IsTagged(key, vault, context);

    private static bool IsIn(Key key, RuleContext context) =>
        context.Get(Compartments) is { Count: > 0 } patterns
        && context.Inventory.Compartments.PathOf(key.CompartmentId) is { } path
        && patterns.Any(pattern => pattern.Fits(path));

    private static bool IsOf(Vault? vault, RuleContext context) =>
        vault is not null
        && context.Get(Vaults) is { Count: > 0 } patterns
        && patterns.Any(pattern => pattern.Fits(vault.Id) || pattern.Fits(vault.Name));

    private static bool IsTagged(Key key, Vault? vault, RuleContext context) =>
        context.Get(Tags) is { Count: > 0 } patterns
        && patterns.Any(pattern => pattern.Fits(key) || (vault is not null && pattern.Fits(vault)));
}
