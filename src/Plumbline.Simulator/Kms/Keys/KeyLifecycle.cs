using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Kms.Vaults;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Kms.Keys;

/// <summary>Changes of a key that leave its versions alone.</summary>
internal sealed class KeyLifecycle(TimeSpan delay)
{
    private static readonly string[] Settable = ["displayName", "freeformTags", "definedTags"];

    public Answer EnableKey(Call call) => Switch(call, "DISABLED", "ENABLING", "ENABLED");

    public Answer DisableKey(Call call) => Switch(call, "ENABLED", "DISABLING", "DISABLED");

    public Answer UpdateKey(Call call)
    {
        var key = KeyAction.Begin(call, "ENABLED", "CREATING");
        var vault = call.DemandVault();
        KeyCreation.DemandName(call);
        AutoRotation.Check(vault, call.Body);
        var json = VaultChanges.Updated(key, call.Body, Settable);
        AutoRotation.Apply(json, call.Body, call.Now);
        return KeyAction.Finish(
            call,
            key,
            key.LifecycleState is "ENABLED" ? json.Through("UPDATING", call.Now + delay, "ENABLED") : json
        );
    }

    /// <summary>The vault stays the same. A DISABLED key stays so on its way.</summary>
    public Answer ChangeKeyCompartment(Call call)
    {
        var key = KeyAction.Begin(call, "ENABLED", "DISABLED");
        var target = call.BodyText("compartmentId")!;
        KeyAction.DemandCompartment(call, target);
        var json = key.Copy();
        json = key.LifecycleState is "ENABLED" ? json.Through("UPDATING", call.Now + delay, "ENABLED") : json;
        json.Then(call.Now + delay, new JsonObject { ["compartmentId"] = target });
        call.Changes.Save(key.With(json));
        return new Answer(202);
    }

    private Answer Switch(Call call, string from, string through, string to)
    {
        var key = KeyAction.Begin(call, from);
        return KeyAction.Finish(call, key, key.Copy().Through(through, call.Now + delay, to));
    }
}
