namespace Plumbline.Core.Inventories;

/// <summary>A resource of the tenancy that is in no region: the same is seen from all of them.</summary>
public abstract record GlobalResource : Resource;
