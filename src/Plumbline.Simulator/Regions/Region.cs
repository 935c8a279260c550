namespace Plumbline.Simulator.Regions;

/// <summary>What the official clients know about a region. <c>Key</c> is upper case, as in a region subscription.</summary>
internal sealed record Region(string Key, string Realm, string Domain);
