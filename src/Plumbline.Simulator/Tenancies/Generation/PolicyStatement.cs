namespace Plumbline.Simulator.Tenancies.Generation;

/// <summary>Statements of generated policies. The first policy lets the user in: with any policy there is, others count.</summary>
internal static class PolicyStatement
{
    private static readonly string[] Verbs = ["inspect", "read", "use", "manage"];

    private static readonly string[] Families =
    [
        "keys",
        "vaults",
        "secret-family",
        "volume-family",
        "object-family",
        "instance-family",
        "virtual-network-family",
    ];

    public static string For(Scene scene)
    {
        if (scene.Identity.Number == 0)
        {
            return "Allow any-user to manage all-resources in tenancy";
        }

        var dice = scene.Dice;
        return $"Allow group {Words.Department(dice)}-admins to {dice.Pick(Verbs)} {dice.Pick(Families)}"
            + $" in compartment id {scene.Place.CompartmentId}";
    }
}
