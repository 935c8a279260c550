using Plumbline.Core.Plans;

namespace Plumbline.Oci.Changes;

/// <summary>One place of a resource, from one key to another.</summary>
/// <param name="To">Null as long as the new key is not there.</param>
/// <param name="VaultId">The vault of both keys.</param>
internal sealed record Move(KeyUserAddress Address, KeyChange Change, string From, string? To, string VaultId)
{
    /// <exception cref="StepException">The step is not one of this kind, or the new key is not there.</exception>
    public static Move Of(StepRun run)
    {
        var step = run.Step;
        if (step.Fields is not [{ Before: { } from } field])
        {
            throw Impossible("it names no key to move from");
        }

        var change = KeyChanges.Find(step.Target.Type, field.Field);
        if (change is not { Verdict: KeyChangeVerdict.Update })
        {
            throw Impossible($"nothing gives a {step.Target.Type} another key in {field.Field}");
        }

        var isKnown = field.After is not ['{', .. var name, '}'] || run.Produced.ContainsKey(name);
        return new(
            KeyUserAddress.Of(step),
            change,
            from,
            isKnown ? run.Filled(field.After) : null,
            step.Input.GetValueOrDefault("vaultId", "")
        );
    }

    public Move Back() => this with { From = To!, To = From };

    /// <summary>Whether the resource names a key in this place.</summary>
    public bool IsAt(CurrentUser current, string keyId) =>
        UserReader.KeysIn(current, Address.Kind, Change.Field).Contains(keyId);

    public StepException Changed() =>
        new(
            StepFailure.WorldChanged,
            $"the field {Change.Field} names neither the key that the plan found there nor the new one"
        );

    private static StepException Impossible(string reason) => new(StepFailure.Impossible, reason);
}
