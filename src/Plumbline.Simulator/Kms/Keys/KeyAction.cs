using System.Text.Json.Nodes;
using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.Kms.Keys;

/// <summary>What all changes of existing keys begin and end with.</summary>
internal static class KeyAction
{
    /// <summary>The key that the path names, if it is as the caller remembers it and in one of these states.</summary>
    public static Resource Begin(Call call, params ReadOnlySpan<string> states)
    {
        var key = KeyBehaviour.Find(call);
        var vault = ManagedVault.Demand(call);
        if (key.Id == vault.Text("wrappingkeyId"))
        {
            throw ApiException.InvalidParameter("This is the vault's wrapping key, which nobody can change.");
        }

        call.DemandMatch(key);
        DemandState("key", key, states);
        return key;
    }

    public static void DemandState(string what, Resource resource, params ReadOnlySpan<string> states)
    {
        if (!states.Contains(resource.LifecycleState))
        {
            throw ApiException.IncorrectState(
                $"The {what} is {resource.LifecycleState}; this needs it to be {string.Join(" or ", states)}."
            );
        }
    }

    public static Answer Finish(Call call, Resource key, JsonObject json) =>
        Answer.One(call.Changes.Save(key.With(json)), ResourceApi.Full(ResourceTypes.Keys));
}
